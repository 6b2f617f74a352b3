import type { ReactNode } from 'react'
import { formatAnnualPay, formatPay, formatShortMoney, formatStatistic, payMismatches } from '@/lib/format'
import { type AnnualPay, annualise } from '@/lib/pay'
import type { ComparedRole } from '@/lib/roles'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import { ChartFrame } from './chart-frame'
import { InlineLinks } from './inline-links'
import { PayAxis, PayKey, PayRuler } from './pay-ruler'
import { PayMismatches } from './pay-words'
import { SiteLink } from './site-link'

type Props = {
  roles: readonly ComparedRole[]
  /** Hours a week at which hourly pay counts. */
  hours: number
  /** Full-time clinical oncology, in dollars a year, and whose figure it is. */
  baseline: number
  baselineOrigin: string
  path: string
  /** What the dashed line is, below the key. */
  baselineLine?: ReactNode
  /** Whether each row names its source, on hover and focus where there is room, and a table stands behind the chart. */
  detailed?: boolean
}

const COLUMNS = {
  plain: 'sm:grid-cols-[13rem_1fr_7.5rem]',
  detailed: 'sm:grid-cols-[13rem_1fr_7.5rem] lg:grid-cols-[12rem_1fr_7.5rem_11rem]',
} as const

/** The leading pay figure of every role on one ruler, highest first; those not counted by the year come last. */
export function PayChart({ roles, hours, baseline, baselineOrigin, path, baselineLine, detailed = false }: Props) {
  const columns = COLUMNS[detailed ? 'detailed' : 'plain']
  const rows = roles
    .flatMap(({ slug, title, headline: pay }) =>
      pay ? [{ slug, title, pay, annual: annualise(pay, hours), mark: rulerMark(pay, hours) }] : [],
    )
    .sort((a, b) => (b.annual?.midpoint ?? -1) - (a.annual?.midpoint ?? -1))
  const withoutFigure = roles.filter(({ headline }) => headline === null)
  const marks = rows.map(({ mark }) => mark)
  const end = rulerEnd(marks, baseline)
  return (
    <ChartFrame
      title="What each role pays, US dollars a year"
      remark="The leading published figure of each role; the role page has them all, with their sources"
      sources={[...rows.map(({ pay }) => `${pay.origin}, ${formatStatistic(pay)}`), baselineOrigin]}
      path={path}
    >
      <ul className="text-[0.85rem]">
        {rows.map(({ slug, title, pay, annual, mark }) => (
          <li key={slug} className={`group grid grid-cols-[1fr_auto] items-center gap-x-4 border-t border-rule py-1 sm:py-0.5 ${columns}`}>
            <span className="leading-tight">
              <SiteLink href={`/roles/${slug}`} className="py-1 text-ink no-underline hover:underline">
                {title}
                {payMismatches(pay).length > 0 ? (
                  <span className="text-eosin">
                    {'\u00a0'}
                    <span aria-hidden="true">†</span>
                    <span className="sr-only">({payMismatches(pay).join('; ')})</span>
                  </span>
                ) : null}
              </SiteLink>
            </span>
            <div className="max-sm:order-last max-sm:col-span-2">
              {mark ? <PayRuler marks={[mark]} end={end} baseline={baseline} /> : null}
            </div>
            <span className="text-right font-semibold tabular-nums">
              {annual ? (
                <>
                  <span className="sr-only">{formatAnnualPay(annual)}</span>
                  <span aria-hidden="true">{shortPay(annual)}</span>
                </>
              ) : (
                formatPay(pay)
              )}
            </span>
            {detailed ? (
              <span className="text-[0.76rem] leading-tight text-soft max-lg:order-last max-lg:col-span-full lg:opacity-0 lg:group-focus-within:opacity-100 lg:group-hover:opacity-100">
                {pay.origin}, {formatStatistic(pay)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <div className={`sm:grid sm:gap-x-4 ${columns}`}>
        <div className="sm:col-start-2">
          <PayAxis end={end} />
        </div>
      </div>
      <div className="mt-3">
        {rows.some(({ pay }) => payMismatches(pay).length > 0) ? (
          <p className="mb-1.5 text-[0.82rem] text-soft">
            <span className="text-eosin">†</span> The figure is about a whole occupation, other staff or other work, and not about
            physicians in this role. The role page says whom it counts.
          </p>
        ) : null}
        {withoutFigure.length > 0 ? (
          <p className="mb-1.5 text-[0.82rem] text-soft">
            No figure found for <InlineLinks links={withoutFigure.map(({ slug, title }) => ({ href: `/roles/${slug}` as const, title }))} />
            .
          </p>
        ) : null}
        <PayKey marks={marks} hours={hours} />
        {baselineLine}
        {detailed ? <ChartTable rows={rows} /> : null}
      </div>
    </ChartFrame>
  )
}

type Row = { slug: string; title: string; pay: NonNullable<ComparedRole['headline']>; annual: AnnualPay | null }

function ChartTable({ rows }: { rows: readonly Row[] }) {
  const head = 'py-1.5 pr-4 font-semibold'
  return (
    <details className="fold mt-2">
      <summary className="py-2 text-[0.94rem] font-medium text-hema">The chart as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label="The chart as a table" tabIndex={0}>
        <table className="w-full min-w-[40rem] text-left text-[0.85rem]">
          <thead className="text-[0.8rem] text-soft">
            <tr>
              {['Role', 'As published', 'A year', 'Statistic', 'Source'].map((title) => (
                <th key={title} scope="col" className={head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="align-top">
            {rows.map(({ slug, title, pay, annual }) => (
              <tr key={slug} className="border-t border-rule">
                <th scope="row" className="py-1.5 pr-4 font-medium">
                  {title}
                </th>
                <td className="py-1.5 pr-4">
                  {formatPay(pay)}
                  <PayMismatches pay={pay} />
                </td>
                <td className="py-1.5 pr-4">{annual ? formatAnnualPay(annual) : 'not counted'}</td>
                <td className="py-1.5 pr-4">{formatStatistic(pay)}</td>
                <td className="py-1.5">{pay.origin}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function shortPay({ low, high, currency, estimated }: AnnualPay): string {
  const ends = low === high ? [low] : [low, high]
  return (estimated ? '~' : '') + ends.map((amount) => formatShortMoney(amount, currency)).join('–')
}
