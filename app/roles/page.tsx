import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { baselineOrigin } from '@/components/baseline-line'
import { Reviewed } from '@/components/reviewed'
import { RoleComparison } from '@/components/role-comparison.client'
import { canonicalElsewhere, unlistedWhen } from '@/lib/canonical'
import { changesOn } from '@/lib/changes'
import { comparisonSource } from '@/lib/comparison-view'
import { content } from '@/lib/content'
import { oldestReview } from '@/lib/freshness'
import { rolesMetadata } from '@/lib/metadata'
import { parseRoleQuery, type RawParams, rolesHref } from '@/lib/role-query'
import { listedRoles } from '@/lib/share-picture'
import { comparedDrivers, comparedRoles, facets } from '@/lib/site-comparison'
import { startingPoints } from '@/lib/starting-points'

// Rendered for each request: the list depends on the query, and readers without scripts get it filtered.
export const dynamic = 'force-dynamic'

const slugs = comparedRoles.map(({ slug }) => slug)
const read = (params: RawParams) => parseRoleQuery(params, facets, slugs)

export async function generateMetadata({ searchParams }: PageProps<'/roles'>): Promise<Metadata> {
  const params = await searchParams
  return { ...rolesMetadata(listedRoles(params, comparedRoles, facets), comparedRoles), ...unlistedWhen(read(params).ignored) }
}

const baseline = content.baseline.value ?? 0
const leading = content.roles.flatMap(({ pay }) => pay.slice(0, 1).map(({ id }) => id))
const changes = changesOn(content.corrections, '/roles', leading)
const points = startingPoints(content.roles, content.drivers)

export default async function RolesPage({ searchParams }: PageProps<'/roles'>) {
  const params = await searchParams
  const asked = read(params)
  const source = comparisonSource(comparedRoles, asked, facets, comparedDrivers, baseline)
  const { query, ignored } = 'view' in source ? source.view : asked
  const elsewhere = canonicalElsewhere(params, ignored, rolesHref(query, facets))
  if (elsewhere) permanentRedirect(elsewhere)
  return (
    <div className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Compare roles</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          Filter by what you need. The address of this page always holds your choices, so a copied link shows exactly what you see.
        </p>
      </header>
      <RoleComparison
        source={source}
        drivers={comparedDrivers}
        baseline={baseline}
        baselineOrigin={baselineOrigin(content.baseline)}
        startingPoints={points}
        changes={changes}
      />
      <Reviewed date={oldestReview(content.roles)} figures={{ changes, recordedSince: content.figuresSince }} />
    </div>
  )
}
