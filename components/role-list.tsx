import { memo } from 'react'
import type { ComparedDriver } from '@/lib/facets'
import { formatList } from '@/lib/format'
import { type Holding, unknownSteps } from '@/lib/holdings'
import type { RoleQuery, Sort, View } from '@/lib/role-query'
import type { ComparedRole } from '@/lib/roles'
import { CATEGORIES, COMMITMENTS, type EASES, HOLDINGS, PLACES } from '@/lib/vocabulary'
import { EasingDot } from './easing-dot'
import { FollowLink } from './follow-link'
import { MarkControl } from './mark-control.client'
import { PayAxis } from './pay-ruler'
import { RolePay } from './role-pay'
import { SiteLink } from './site-link'

export type RoleListProps = {
  roles: readonly ComparedRole[]
  drivers: readonly ComparedDriver[]
  hours: number
  end: number
  baseline: number
  label: string
  view: View
  /** What the reader holds, where the list is filtered by it: what no source settles is then said. */
  held: readonly Holding[] | null
  sort: Sort
  sortHref: (sort: Sort) => string
  compare: RoleQuery['compare']
  /** The address with a role chosen for the comparison, or no longer. */
  compareHref: (slug: string) => string
  /** Whether no further role can be chosen for the comparison. */
  isFull: boolean
  onFollow: (href: string) => void
  /** One level below the heading the list stands under. */
  heading: 'h2' | 'h3'
}

const COLUMNS = 'grid-cols-[minmax(0,1.3fr)_minmax(0,1.35fr)_minmax(0,0.75fr)_minmax(0,1fr)]'
const WIDE_COLUMNS = 'md:grid-cols-[minmax(0,1.3fr)_minmax(0,1.35fr)_minmax(0,0.75fr)_minmax(0,1fr)]'

/**
 * A row that is not on the screen is not laid out and not painted, which is most of what a change of filter costs. The
 * height it is taken to have until then is that of most rows. What it cuts off at its edges, a mark at the end of a ruler
 * or the line around a link with the focus, has the room of its padding.
 */
const UNSEEN =
  'not-print:[contain-intrinsic-block-size:auto_20rem] not-print:[content-visibility:auto] md:[contain-intrinsic-block-size:auto_11rem]'

/** How the list, its head, its items and the rows in them look in each view; the table of a narrow screen scrolls sideways. */
const LOOKS = {
  auto: {
    frame: '',
    head: `hidden md:grid ${WIDE_COLUMNS}`,
    list: '',
    item: 'border-b border-rule',
    row: `-mx-2 px-2 py-4 ${WIDE_COLUMNS}`,
    easing: 'grid-cols-2 md:grid-cols-1',
  },
  table: {
    frame: 'overflow-x-auto',
    head: `grid min-w-[48rem] ${COLUMNS}`,
    list: 'min-w-[48rem]',
    item: 'border-b border-rule',
    row: `py-4 ${COLUMNS}`,
    easing: 'grid-cols-1',
  },
  cards: {
    frame: '',
    head: 'hidden',
    list: 'grid gap-4 sm:grid-cols-2',
    item: 'rounded-xl border border-rule-strong bg-raised',
    row: 'content-start p-4',
    easing: 'grid-cols-2',
  },
} as const

const HEADINGS: { label: string; sort: Sort | null }[] = [
  { label: 'Role', sort: 'name' },
  { label: 'Pay a year', sort: 'pay' },
  { label: 'Where, how much', sort: null },
  { label: 'Eases (our judgment)', sort: 'eases' },
]

type OfRole = { role: ComparedRole }

/** The rows of the comparison: together their rulers are one chart. */
export function RoleList({ view, ...props }: RoleListProps) {
  const { roles, drivers, hours, end, baseline, label, held, heading } = props
  const look = LOOKS[view === 'chart' ? 'auto' : view]
  return (
    <div className={look.frame}>
      <ColumnHeads {...props} look={look.head} end={end} />
      <ol aria-label={label} className={look.list}>
        {roles.map((role) => (
          <li key={role.slug} className={look.item}>
            <div className={`grid gap-x-6 gap-y-2.5 ${UNSEEN} ${look.row}`}>
              <div>
                <RoleWords role={role} held={held} heading={heading} />
                <RoleActions {...props} role={role} />
              </div>
              <RoleTerms role={role} drivers={drivers} hours={hours} end={end} baseline={baseline} easing={look.easing} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

// A change of filter gives every row other addresses to lead to, and the rest of a row that stays needs no second look.

const RoleWords = memo(function RoleWords({ role, held, heading: Heading }: Pick<RoleListProps, 'held' | 'heading'> & OfRole) {
  return (
    <>
      <Heading className="text-[1.2rem]">
        <SiteLink href={`/roles/${role.slug}`} className="text-ink no-underline hover:underline">
          {role.title}
        </SiteLink>
      </Heading>
      {role.category === 'staying' ? <p className="mt-0.5 text-[0.82rem] font-medium text-hema">{CATEGORIES.staying}</p> : null}
      <p className="mt-1 text-[0.88rem] leading-snug text-soft">{role.summary}</p>
      {held ? <Unsettled role={role} held={held} /> : null}
    </>
  )
})

type TermsProps = Pick<RoleListProps, 'drivers' | 'hours' | 'end' | 'baseline'> & OfRole & { easing: string }

const RoleTerms = memo(function RoleTerms({ role, drivers, hours, end, baseline, easing }: TermsProps) {
  return (
    <>
      <RolePay role={role} hours={hours} end={end} baseline={baseline} />
      <p className="text-[0.9rem]">
        {role.place.map((place) => PLACES[place]).join(', ')}
        <span className="block text-soft">{role.commitment.map((commitment) => COMMITMENTS[commitment]).join(', ')}</span>
      </p>
      <ul className={`grid content-start gap-x-3 gap-y-1 text-[0.8rem] text-soft ${easing}`}>
        {drivers.map(({ slug, title }) => (
          <li key={slug} className="flex items-center gap-1.5">
            <EasingDot value={role.eases[slug] as keyof typeof EASES} />
            {title}
          </li>
        ))}
      </ul>
    </>
  )
})

type Ordering = Pick<RoleListProps, 'sort' | 'sortHref' | 'onFollow'>

/** The heads of the columns; those that can order the list are links to it in that order. */
function ColumnHeads({ sort, sortHref, onFollow, look, end, label }: Ordering & { look: string; end: number; label: string }) {
  return (
    <nav
      aria-label={`Order by column: ${label}`}
      className={`gap-x-6 border-b border-rule-strong pb-1 text-[0.8rem] font-semibold text-soft ${look}`}
    >
      {HEADINGS.map(({ label, sort: by }) => (
        <span key={label}>
          {by ? (
            <FollowLink
              href={sortHref(by)}
              aria-current={by === sort ? 'true' : undefined}
              onFollow={onFollow}
              className="inline-block py-1 text-soft no-underline hover:underline aria-[current]:text-ink"
            >
              {label}
              {by === sort ? (
                <>
                  {' '}
                  <span aria-hidden="true">{by === 'name' ? '↑' : '↓'}</span>
                  <span className="sr-only">(the order now)</span>
                </>
              ) : null}
            </FollowLink>
          ) : (
            <span className="inline-block py-1">{label}</span>
          )}
          {by === 'pay' ? <PayAxis end={end} /> : null}
        </span>
      ))}
    </nav>
  )
}

function RoleActions({
  role,
  compare,
  compareHref,
  isFull,
  onFollow,
}: Pick<RoleListProps, 'compare' | 'compareHref' | 'isFull' | 'onFollow'> & OfRole) {
  const isChosen = compare.includes(role.slug)
  const href = compareHref(role.slug)
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      {isChosen || !isFull ? (
        <FollowLink
          href={href}
          aria-label={isChosen ? `Take ${role.title} out of the comparison` : `Compare ${role.title}`}
          onFollow={onFollow}
          className="py-1 text-soft no-underline hover:underline"
        >
          {isChosen ? 'In the comparison ×' : 'Compare'}
        </FollowLink>
      ) : null}
      <MarkControl slug={role.slug} title={role.title} />
    </p>
  )
}

function Unsettled({ role, held }: { role: ComparedRole; held: readonly Holding[] }) {
  const unsettled = unknownSteps(role.asks, held)
  if (unsettled.length === 0) return null
  return (
    <p className="mt-1 text-[0.82rem] text-faint">
      No source settles whether it asks for{' '}
      {formatList(
        unsettled.map((name) => HOLDINGS[name].noun),
        'or',
      )}
      .
    </p>
  )
}
