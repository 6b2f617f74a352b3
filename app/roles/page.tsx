import { Reviewed } from '@/components/reviewed'
import { RoleComparison } from '@/components/role-comparison.client'
import { content } from '@/lib/content'
import { oldestReview } from '@/lib/freshness'
import { pageMetadata } from '@/lib/metadata'
import { toComparedRole } from '@/lib/roles'
import { startingPoints } from '@/lib/starting-points'

// Rendered for each request: the list depends on the query, and readers without scripts get it filtered.
export const dynamic = 'force-dynamic'

export const metadata = pageMetadata(
  'Compare roles',
  'Every role beside every other: pay with its source, place, commitment, patient contact, and which burnout driver it eases.',
  '/roles',
)

const drivers = content.drivers.map(({ slug, title }) => ({ slug, title }))
const roles = content.roles.map(toComparedRole)
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
      <RoleComparison roles={roles} drivers={drivers} baseline={content.baseline.value ?? 0} startingPoints={points} />
      <Reviewed date={oldestReview(content.roles)} />
    </div>
  )
}
