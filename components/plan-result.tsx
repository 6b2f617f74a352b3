import type { ReactNode } from 'react'
import type { BaselineFigure } from '@/lib/content/model'
import { formatCount, formatFigure, formatList, formatNumber } from '@/lib/format'
import { scaleEnd } from '@/lib/pay'
import { CLINIC_LINE, distance, type PlannedLine, type PlanTotal, type Statement } from '@/lib/plan'
import { explainLine, formatDistance, formatHourly, formatLine, formatSum, MAY_BE_FEES, PAID_BY_WORDS } from '@/lib/plan-words'
import { rulerPercent } from '@/lib/ruler'
import { sourceHref } from '@/lib/source-pages'
import { ChartFrame } from './chart-frame'
import { PayAxis } from './pay-ruler'
import { StatementSources } from './plan-statements'
import { SiteLink } from './site-link'

/** Full-time clinic in dollars a year, whose figure it is in words and the slug of its source. */
export type PlanBaseline = Pick<BaselineFigure, 'unit' | 'measures' | 'year' | 'href'> & {
  value: number
  publisher: string
  source: string
}

type Props = {
  planned: readonly PlannedLine[]
  total: PlanTotal
  baseline: PlanBaseline
  /** The reader's own numbers, in dollars a year; null where none is given. */
  own: { pay: number | null; target: number | null }
  /** What a fee still has to pay for. */
  costs: readonly Statement[]
  path: string
}

/** What a plan comes to: the sum in words, what it is held against, how it is paid, and each line on one scale. */
export function PlanResult({ planned, total, baseline, own, costs, path }: Props) {
  const hasPay = total.byPay.length > 0
  const nameOf = (slug: string) => planned.find(({ role }) => role.slug === slug)?.role.title ?? slug
  return (
    <section aria-labelledby="result" className="mt-8 print:mt-2">
      <h2 id="result" className="text-2xl">
        What it comes to
      </h2>
      <p role="status" className="mt-2 font-serif text-2xl sm:text-3xl print:text-xl">
        {hasPay ? <>{formatSum(total.annual)} a year</> : 'No money that can be counted'}
      </p>
      <p className="mt-1 max-w-[66ch] text-soft">
        {hasPay
          ? 'Before tax: every line at the lowest of its figures, to every line at its highest. It says how far the figures differ, not how likely a sum is.'
          : 'Hours only: none of the lines has a figure that fits.'}
        {total.withoutPay.length > 0 && hasPay ? ` Not in it: ${formatList(total.withoutPay.map(nameOf))}.` : ''}
      </p>
      <div className="print:mt-2 print:grid print:grid-cols-2 print:gap-x-6">
        <dl className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:mt-0 print:grid-cols-2 print:gap-y-1">
          <Fact term="Hours a week">
            {formatNumber(total.hoursPerWeek)} when everything runs, ~{formatNumber(Math.round(total.hoursPerYear))} a year
            {total.withoutHours.length > 0 ? `, without ${formatList(total.withoutHours.map(nameOf))}` : ''}
          </Fact>
          <Fact term="Pay by the hour">
            {hasPay && total.perHour ? formatHourly(total.perHour) : 'not counted'}
            {total.withoutHours.length > 0 && total.perHour ? ', over the lines that have hours' : ''}
          </Fact>
          <Fact term="Beside full-time clinic">
            {hasPay ? formatDistance(distance(total.annual, baseline.value), formatFigure(baseline)) : formatFigure(baseline)} (
            {baseline.measures}, <SiteLink href={sourceHref(baseline.source)}>{baseline.publisher}</SiteLink>, {baseline.year})
          </Fact>
          {own.target !== null ? (
            <Fact term="Beside your target">{formatDistance(distance(total.annual, own.target), 'your target')}</Fact>
          ) : null}
          {own.pay !== null ? (
            <Fact term="Beside your present pay">{formatDistance(distance(total.annual, own.pay), 'your present pay')}</Fact>
          ) : null}
        </dl>
        {hasPay ? <PaidApart total={total} costs={costs} /> : null}
      </div>
      <PlanBars planned={planned} baseline={baseline} path={path} />
    </section>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-t border-rule-strong pt-2">
      <dt className="text-sm font-semibold">{term}</dt>
      <dd className="mt-0.5 text-[0.94rem] tabular-nums">{children}</dd>
    </div>
  )
}

/** Wages and fees apart: a dollar of one is not a dollar of the other. */
function PaidApart({ total, costs }: Pick<Props, 'total' | 'costs'>) {
  const fees = total.byPay.filter(({ paidBy }) => MAY_BE_FEES.includes(paidBy))
  const unsaid = total.byPay.some(({ paidBy }) => paidBy === 'not said')
  return (
    <section aria-labelledby="paid-apart" className="mt-7 print:mt-0">
      <h3 id="paid-apart" className="text-xl print:text-base">
        How the money comes
      </h3>
      <ul className="mt-2 space-y-1 text-[0.94rem] tabular-nums">
        {total.byPay.map(({ paidBy, low, high }) => (
          <li key={paidBy}>
            <strong className="font-semibold">{PAID_BY_WORDS[paidBy]}:</strong> {formatSum({ low, high })} a year
          </li>
        ))}
      </ul>
      {fees.length > 0 ? (
        <div className="mt-3 max-w-[75ch] border-l-4 border-hema bg-hema-tint px-4 py-3 text-[0.94rem] print:py-1 print:text-[0.8rem]">
          <p>
            {total.byPay.length > 1 ? 'The sum adds money of different kinds. ' : ''}What comes as a fee, on a 1099, still has to pay for
            the following. No tax is computed here;{' '}
            <SiteLink href="/guide/what-you-would-trade#what-a-contract-fee-lacks">what a contract fee lacks</SiteLink> gives the amounts.
          </p>
          <ul className="mt-1.5 list-disc space-y-0.5 pl-5 print:mt-0.5">
            {costs.map(({ what, sources }) => (
              <li key={what}>
                {what} <StatementSources sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {unsaid ? (
        <p className="mt-2 max-w-[75ch] text-[0.94rem] text-soft">
          Where the publisher does not say how it is paid, the same may hold. Ask before you compare.
        </p>
      ) : null}
    </section>
  )
}

const BAR = 10

/** A bar for each line from its low to its high, all on the scale of the clinical baseline. */
function PlanBars({ planned, baseline, path }: Pick<Props, 'planned' | 'baseline' | 'path'>) {
  const clinic = baseline.value
  const end = scaleEnd([clinic, ...planned.map(({ annual }) => annual?.high ?? 0)])
  return (
    <div className="mt-7 print:mt-2">
      <ChartFrame
        title="Each line by the year"
        remark="Bar: from the lowest figure to the highest. Dashed line: full-time clinic. ~ marks our sum."
        sources={[
          ...planned.flatMap(({ counted }) => counted.flatMap(({ origins }) => origins)),
          `clinical oncology: ${baseline.publisher}, ${baseline.year}`,
        ]}
        path={path}
      >
        <ul className="space-y-4 print:space-y-1.5">
          {planned.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same role can stand twice, a line is known by its place
            <li key={index}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-[0.94rem]">
                <span>
                  {one.role.slug === CLINIC_LINE ? (
                    <SiteLink href={baseline.href}>{one.role.title}</SiteLink>
                  ) : (
                    <SiteLink href={`/roles/${one.role.slug}#pay`}>{one.role.title}</SiteLink>
                  )}
                  , {formatLine(one.line)}
                </span>
                <strong className="font-semibold tabular-nums">
                  {one.annual ? (
                    <>
                      {formatSum(one.annual)} <span className="font-normal text-soft">({PAID_BY_WORDS[one.paidBy]})</span>
                    </>
                  ) : (
                    'no money counted'
                  )}
                </strong>
              </p>
              <svg width="100%" height={BAR + 6} aria-hidden="true" className="mt-1 block overflow-visible">
                <line x1="0" x2="100%" y1={BAR / 2 + 3} y2={BAR / 2 + 3} className="stroke-rule" />
                {one.annual ? <Bar low={one.annual.low} high={one.annual.high} end={end} isFee={MAY_BE_FEES.includes(one.paidBy)} /> : null}
                <line
                  x1={rulerPercent(clinic, end)}
                  x2={rulerPercent(clinic, end)}
                  y1="0"
                  y2={BAR + 6}
                  className="stroke-bench"
                  strokeWidth="1.5"
                  strokeDasharray="3 3"
                />
              </svg>
              <p className="text-[0.82rem] text-soft print:text-[0.72rem]">{explainLine(one).join(' ')}</p>
            </li>
          ))}
        </ul>
        <div className="mt-2">
          <PayAxis end={end} />
        </div>
        <p className="mt-1 text-[0.82rem] text-faint">{formatCount(planned.length, 'line')}. A hollow bar may come as fees, on a 1099.</p>
      </ChartFrame>
    </div>
  )
}

/** At least a few pixels wide, so that a line whose figures agree is seen. */
function Bar({ low, high, end, isFee }: { low: number; high: number; end: number; isFee: boolean }) {
  const [from, to] = [rulerPercent(low, end), rulerPercent(high, end)]
  return (
    <>
      <line x1={from} x2={to} y1={BAR / 2 + 3} y2={BAR / 2 + 3} className="stroke-hema" strokeWidth={BAR} />
      {isFee ? <line x1={from} x2={to} y1={BAR / 2 + 3} y2={BAR / 2 + 3} className="stroke-raised" strokeWidth={BAR - 5} /> : null}
      {[from, to].map((x, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the two ends of one bar
        <line key={place} x1={x} x2={x} y1="3" y2={BAR + 3} className="stroke-hema" strokeWidth="3" />
      ))}
    </>
  )
}
