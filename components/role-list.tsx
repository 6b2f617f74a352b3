import type { ComparedDriver } from '@/lib/facets'
import { formatAnnualPay, formatList, formatPay, formatStatistic } from '@/lib/format'
import { type Holding, unknownSteps } from '@/lib/holdings'
import { annualHeadline, type ComparedRole } from '@/lib/roles'
import { type RulerMark, rulerMark } from '@/lib/ruler'
import { CATEGORIES, COMMITMENTS, type EASES, GRADES, HOLDINGS, PLACES } from '@/lib/vocabulary'
import { EasingDot } from './easing-dot'
import { PayAxis, PayKey, PayRuler } from './pay-ruler'
import { PayWords } from './pay-words'
import { SiteLink } from './site-link'

type Props = {
  roles: readonly ComparedRole[]
  drivers: readonly ComparedDriver[]
  hours: number
  end: number
  baseline: number
  /** Every mark the key has to explain; none for no key. */
  marks: readonly (RulerMark | null)[]
  label: string
  /** What the reader holds, where the list is filtered by it: what no source settles is then said. */
  held: readonly Holding[] | null
  /** One level below the heading the list stands under. */
  heading: 'h2' | 'h3'
}

const COLUMNS = 'md:grid-cols-[minmax(0,1.3fr)_minmax(0,1.35fr)_minmax(0,0.75fr)_minmax(0,1fr)]'

/** The rows of the comparison: together their rulers are one chart. */
export function RoleList({ roles, drivers, hours, end, baseline, marks, label, held, heading: Heading }: Props) {
  return (
    <>
      <div
        aria-hidden="true"
        className={`hidden gap-x-6 border-b border-rule-strong pb-1 text-[0.8rem] font-semibold text-soft md:grid ${COLUMNS}`}
      >
        <span>Role</span>
        <span>
          Pay a year
          <PayAxis end={end} />
        </span>
        <span>Where, how much</span>
        <span>Eases (our judgment)</span>
      </div>
      <ol aria-label={label}>
        {roles.map((role) => (
          <li key={role.slug} className={`grid gap-x-6 gap-y-2.5 border-b border-rule py-4 ${COLUMNS}`}>
            <div>
              <Heading className="text-[1.2rem]">
                <SiteLink href={`/roles/${role.slug}`} className="text-ink no-underline hover:underline">
                  {role.title}
                </SiteLink>
              </Heading>
              {role.category === 'staying' ? <p className="mt-0.5 text-[0.82rem] font-medium text-hema">{CATEGORIES.staying}</p> : null}
              <p className="mt-1 text-[0.88rem] leading-snug text-soft">{role.summary}</p>
              {held ? <Unsettled role={role} held={held} /> : null}
            </div>
            <Pay role={role} hours={hours} end={end} baseline={baseline} />
            <p className="text-[0.9rem]">
              {role.place.map((place) => PLACES[place]).join(', ')}
              <span className="block text-soft">{role.commitment.map((commitment) => COMMITMENTS[commitment]).join(', ')}</span>
            </p>
            <ul className="grid grid-cols-2 content-start gap-x-3 gap-y-1 text-[0.8rem] text-soft md:grid-cols-1">
              {drivers.map(({ slug, title }) => {
                const value = role.eases[slug] as keyof typeof EASES
                return (
                  <li key={slug} className="flex items-center gap-1.5">
                    <EasingDot value={value} />
                    {title}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
      {marks.length > 0 ? (
        <div className="mt-4">
          <PayKey marks={marks} hours={hours} />
        </div>
      ) : null}
    </>
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

function Pay({ role, hours, end, baseline }: Pick<Props, 'hours' | 'end' | 'baseline'> & { role: ComparedRole }) {
  const { headline } = role
  if (!headline)
    return (
      <p className="text-[0.88rem] text-soft">
        <span className="block font-semibold text-ink">No figure found</span>
        <SiteLink href={`/roles/${role.slug}#pay`}>Why, and what is known</SiteLink>
      </p>
    )
  const annual = annualHeadline(role, hours)
  const mark = rulerMark(headline, hours)
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 tabular-nums">
        <span className="font-semibold">{annual ? formatAnnualPay(annual) : formatPay(headline)}</span>
        <span className="text-[0.8rem] text-faint">{formatStatistic(headline)}</span>
      </p>
      {annual?.estimated ? (
        <p className="text-[0.8rem] text-soft">
          {formatPay(headline)} × {hours} hours × 48 weeks
        </p>
      ) : null}
      {mark ? <PayRuler marks={[mark]} end={end} baseline={baseline} /> : null}
      <p className="mt-1 text-[0.8rem] leading-snug text-soft">
        <SiteLink href={`/sources#${headline.source}`} className="text-soft">
          {headline.publisher}
        </SiteLink>
        . <PayWords {...headline} />
      </p>
      <p className="mt-0.5 text-[0.8rem] text-soft">Evidence: {GRADES[role.grade].toLowerCase()}</p>
    </div>
  )
}
