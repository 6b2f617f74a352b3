import { formatShortMoney } from '@/lib/format'
import type { Span } from '@/lib/pay'
import { MONTHS, type PlannedLine } from '@/lib/plan'
import { formatSum, formatWait } from '@/lib/plan-words'
import { ChartFrame } from './chart-frame'

type Props = { planned: readonly PlannedLine[]; months: readonly Span[]; path: string }

const HEIGHT = 80
const TOP = 22
const LEFT = 1
const WIDTH = 97

/** What has come in by the end of each month of the first year: a line for the late start, one for the early. */
export function PlanYear({ planned, months, path }: Props) {
  const most = Math.max(1, ...months.map(({ high }) => high))
  const points = [{ low: 0, high: 0 }, ...months].map(({ low, high }, month) => ({
    x: `${LEFT + (WIDTH * month) / MONTHS}%`,
    low: TOP + HEIGHT * (1 - low / most),
    high: TOP + HEIGHT * (1 - high / most),
  }))
  const last = months.at(-1) ?? { low: 0, high: 0 }
  const ends = ['high', 'low'] as const
  return (
    <section aria-labelledby="first-year" className="mt-10 print:mt-3">
      <h2 id="first-year" className="mb-3 text-2xl print:mb-1">
        The first twelve months
      </h2>
      <ChartFrame
        title="What has come in, month by month"
        remark="Upper line: every line at its highest figure and begun as early as its page says. Lower line: the lowest, begun as late. ~ marks our sum."
        sources={planned.map((one) => `${one.role.title}: ${formatWait(one)}`)}
        path={path}
      >
        <svg width="100%" height={TOP + HEIGHT + 20} aria-hidden="true" className="block overflow-visible text-[0.78rem]">
          <line x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} className="stroke-rule-strong" />
          {ends.map((which) =>
            points
              .slice(1)
              .map((point, index) => (
                <line
                  key={`${which}-${point.x}`}
                  x1={points[index]?.x}
                  y1={points[index]?.[which]}
                  x2={point.x}
                  y2={point[which]}
                  className={which === 'high' ? 'stroke-hema' : 'stroke-hema-mid'}
                  strokeWidth="2"
                  strokeDasharray={which === 'high' ? undefined : '5 3'}
                />
              )),
          )}
          {points.map(({ x }, month) =>
            month % 3 === 0 ? (
              <text
                key={x}
                x={x}
                y={TOP + HEIGHT + 15}
                textAnchor={month === 0 ? 'start' : month === MONTHS ? 'end' : 'middle'}
                className="fill-faint"
              >
                {month === 0 ? 'start' : `month ${month}`}
              </text>
            ) : null,
          )}
          <text x={points.at(-1)?.x} y={(points.at(-1)?.high ?? 0) - 8} textAnchor="end" className="fill-ink font-semibold">
            {formatShortMoney(Math.round(last.high), 'USD')}
          </text>
        </svg>
        <p className="mt-2 text-[0.94rem]">
          In the first twelve months {formatSum(last)}. Where a first income is not known, the lower line has nothing of it and the upper
          line all of it.
        </p>
        <details className="mt-2 print:hidden">
          <summary className="text-[0.94rem]">The months as a table</summary>
          <table className="mt-2 text-[0.9rem] tabular-nums">
            <caption className="sr-only">What has come in by the end of each month</caption>
            <thead>
              <tr>
                <th scope="col" className="pr-8 text-left">
                  By the end of
                </th>
                <th scope="col" className="text-left">
                  Come in
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((span, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: months are known by their number
                <tr key={index} className="border-t border-rule">
                  <th scope="row" className="py-1 pr-8 text-left font-normal">
                    month {index + 1}
                  </th>
                  <td className="py-1">{formatSum(span)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </ChartFrame>
    </section>
  )
}
