import type { Metadata } from 'next'
import { baselineOrigin } from '@/components/baseline-line'
import { Reviewed } from '@/components/reviewed'
import { RoleComparison } from '@/components/role-comparison.client'
import { changesOn } from '@/lib/changes'
import { content } from '@/lib/content'
import { oldestReview } from '@/lib/freshness'
import { rolesMetadata } from '@/lib/metadata'
import { toComparedRole } from '@/lib/roles'
import { listedRoles } from '@/lib/share-picture'
import { startingPoints } from '@/lib/starting-points'

// Rendered for each request: the list depends on the query, and readers without scripts get it filtered.
export const dynamic = 'force-dynamic'

export async function generateMetadata({ searchParams }: PageProps<'/roles'>): Promise<Metadata> {
  return rolesMetadata(listedRoles(await searchParams, content.roles, content.drivers), content.roles)
}

const drivers = content.drivers.map(({ slug, title }) => ({ slug, title }))
const roles = content.roles.map(toComparedRole)
const leading = content.roles.flatMap(({ pay }) => pay.slice(0, 1).map(({ id }) => id))
const changes = changesOn(content.corrections, '/roles', leading)
const points = startingPoints(content.roles, content.drivers)

export default function RolesPage() {
  return (
    <div className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Compare roles</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          Filter by what you need. The address of this page always holds your choices, so a copied link shows exactly what you see.
        </p>
      </header>
      <RoleComparison
        roles={roles}
        drivers={drivers}
        baseline={content.baseline.value ?? 0}
        baselineOrigin={baselineOrigin(content.baseline)}
        startingPoints={points}
        changes={changes}
      />
      <Reviewed date={oldestReview(content.roles)} figures={{ changes, recordedSince: content.figuresSince }} />
    </div>
  )
}
