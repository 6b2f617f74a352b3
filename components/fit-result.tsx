import { compareHref } from '@/lib/compare-query'
import type { ComparedDriver } from '@/lib/facets'
import { countedAnswers, type FitAnswers, type FitGroup, type FitQuestion, hoursFor, NEAR_SHARE, type RoleFit } from '@/lib/fit'
import type { FitQuery } from '@/lib/fit-query'
import { formatAnnualPay, formatCount, formatNumber, formatPay, formatStatistic } from '@/lib/format'
import { firstPlanHref } from '@/lib/plan-query'
import { MAX_COMPARED } from '@/lib/role-query'
import { annualHeadline, type ComparedRole } from '@/lib/roles'
import { sourceHref } from '@/lib/source-pages'
import { CATEGORIES } from '@/lib/vocabulary'
import { reasonsOf, reasonWords, standingWords } from './fit-words'
import { PayWords } from './pay-words'
import { PrintAddress } from './print-address'
import { SiteLink } from './site-link'

type Props = {
  /** All roles, grouped and ordered; null before the first answer. */
  groups: readonly FitGroup[] | null
  query: FitQuery
  questions: readonly FitQuestion[]
  drivers: readonly ComparedDriver[]
}

/** What every group of a result shares. */
type Asked = { answers: FitAnswers; questions: readonly FitQuestion[]; drivers: readonly ComparedDriver[] }

/** What fits, and why: never a winner, and what is tied says so. */
export function FitResult({ groups, query, questions, drivers }: Props) {
  const asked = { answers: countedAnswers(questions, query.answers, query.weights), questions, drivers }
  const fits = groups?.flatMap(({ bands }) => bands.flatMap((band) => band.fits)) ?? []
  const hasLimits = fits.some(({ parts }) => parts.some(({ isLimit }) => isLimit))
  const first = fits.slice(0, MAX_COMPARED).map(({ role }) => role.slug)
  const titles = {
    every: hasLimits ? 'They meet every limit' : 'All roles, by what you wish for',
    open: 'They meet every limit that is known',
    one: 'They miss one limit',
    more: 'They miss two limits or more',
  }
  return (
    <section aria-labelledby="result" className="min-w-0">
      <h2 id="result" tabIndex={-1} className="text-2xl sm:text-3xl">
        What fits
      </h2>
      <PrintAddress path="/fit" />
      <p role="status" className="mt-2 font-serif text-lg">
        {groups ? summary(groups, hasLimits) : 'Nothing is ranked yet: answer the first question, or any other.'}
      </p>
      {groups ? (
        <>
          <p className="mt-2 max-w-[66ch] text-[0.94rem] text-soft">
            An order and no verdict: it knows your answers and what the sources say, and nothing of your contract, your family or the people
            you would work with. Ways of staying stand among the others.
          </p>
          <p className="mt-3 print:hidden">
            <SiteLink href={compareHref({ roles: first, withClinic: false, onlyDiffering: false })} className="button">
              Set the first {first.length} side by side
            </SiteLink>
          </p>
        </>
      ) : (
        <p className="mt-2 max-w-[66ch] text-soft">
          Every role of the guide, ways of staying included, is then held against your answers: what speaks for it, what against, and what
          would have to change. There is no account and nothing to send.
        </p>
      )}
      {groups?.map((group) =>
        group.standing === 'more' && groups.length > 1 ? (
          <details key={group.standing} className="mt-10">
            <summary className="font-serif text-2xl font-semibold">
              {titles.more} ({countOf(group)})
            </summary>
            <Bands group={group} asked={asked} />
          </details>
        ) : (
          <section key={group.standing} aria-labelledby={`group-${group.standing}`} className="mt-10">
            <h3 id={`group-${group.standing}`} className="text-2xl">
              {titles[group.standing]} ({countOf(group)})
            </h3>
            <Bands group={group} asked={asked} />
          </section>
        ),
      )}
    </section>
  )
}

function countOf({ bands }: FitGroup): number {
  return bands.reduce((sum, { fits }) => sum + fits.length, 0)
}

function summary(groups: readonly FitGroup[], hasLimits: boolean): string {
  const count = (standing: FitGroup['standing']) =>
    groups.filter((group) => group.standing === standing).reduce((sum, group) => sum + countOf(group), 0)
  const all = groups.reduce((sum, group) => sum + countOf(group), 0)
  if (!hasLimits) return `${formatCount(all, 'role')}, ordered by your answers. You have set no limit.`
  const met = [`${formatNumber(count('every'))} of ${formatCount(all, 'role')} meet every limit`]
  const open = count('open') > 0 ? [`${formatNumber(count('open'))} may, as far as is known`] : []
  return `${[...met, ...open, `${formatNumber(count('one'))} miss only one`].join(', ')}.`
}

function Bands({ group, asked }: { group: FitGroup; asked: Asked }) {
  return group.bands.map(({ fits, isTied }) => (
    <div key={fits[0]?.role.slug} className={fits.length > 1 ? 'mt-4 border-l-2 border-rule-strong pl-4' : 'mt-4'}>
      {fits.length > 1 ? (
        <p className="text-[0.88rem] text-soft">
          {isTied
            ? `A tie: these ${fits.length} have the same points and stand in the order of the alphabet.`
            : `Nearly a tie: these ${fits.length} lie within one point in ${1 / NEAR_SHARE} of each other. Their order says nothing.`}
        </p>
      ) : null}
      <ul>
        {fits.map((fit) => (
          <li key={fit.role.slug} className="border-b border-rule py-5">
            <Fit fit={fit} asked={asked} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function Fit({ fit, asked }: { fit: RoleFit; asked: Asked }) {
  const { role, parts, points, possible } = fit
  const { answers, questions, drivers } = asked
  const { speaksFor, against, unknown } = reasonsOf(fit, answers, questions, drivers)
  return (
    <article aria-labelledby={`fit-${role.slug}`}>
      <p className="text-[0.82rem] text-soft">{CATEGORIES[role.category]}</p>
      <h4 id={`fit-${role.slug}`} className="font-serif text-xl font-semibold">
        <SiteLink href={`/roles/${role.slug}`} className="text-ink no-underline hover:underline">
          {role.title}
        </SiteLink>
      </h4>
      <p className="mt-1 max-w-[66ch]">{standingWords(fit, answers, questions)}</p>
      <Pay role={role} hours={hoursFor(answers)} />
      <div className="mt-2 grid gap-x-8 gap-y-2 text-[0.92rem] sm:grid-cols-2">
        <Reasons title="For" lines={speaksFor} />
        <Reasons title="Against" lines={against} />
        <Reasons title="Not known" lines={unknown} />
      </div>
      <p className="mt-2 text-[0.88rem] print:hidden">
        <SiteLink href={firstPlanHref(role.slug)} aria-label={`Put it into a plan: ${role.title}`} className="inline-block py-1">
          Put it into a plan
        </SiteLink>
      </p>
      <details className="mt-2 text-[0.88rem] print:hidden">
        <summary className="inline-block py-1 text-hema">
          {formatPoints(points)} of {formatPoints(possible)} points<span className="sr-only"> for {role.title}</span>: which answers made
          them
        </summary>
        <table className="mt-1 w-full text-left">
          <thead>
            <tr>
              <th className="py-1 pr-3 font-semibold">Your answer and this role</th>
              <th className="py-1 text-right font-semibold">Points</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={`${part.question} ${part.about}`} className="border-t border-rule align-top">
                <td className="py-1 pr-3">{reasonWords(part, role, answers, questions, drivers)}</td>
                <td className="py-1 text-right whitespace-nowrap tabular-nums">
                  {formatPoints(part.points)} of {formatPoints(part.possible)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  )
}

function formatPoints(points: number): string {
  return formatNumber(points).replace('-', '−')
}

function Reasons({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className="text-[0.82rem] font-semibold text-soft">{title}</p>
      <ul className="list-disc pl-4">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** The leading pay figure with all that must stand beside it. */
function Pay({ role, hours }: { role: ComparedRole; hours: number }) {
  const { headline } = role
  if (!headline) return <p className="mt-1 text-[0.85rem] text-soft">Pay: no figure was found.</p>
  const annual = annualHeadline(role, hours)
  return (
    <p className="mt-1 text-[0.85rem] text-soft">
      Pay: <span className="font-semibold text-ink">{annual ? formatAnnualPay(annual) : formatPay(headline)}</span>
      {annual?.estimated ? ` (${formatPay(headline)} × ${hours} hours × 48 weeks)` : ''}, {formatStatistic(headline)},{' '}
      <SiteLink href={sourceHref(headline.source)} className="text-soft">
        {headline.publisher}
      </SiteLink>
      . <PayWords {...headline} />
    </p>
  )
}
