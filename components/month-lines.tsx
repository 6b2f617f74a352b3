import { formatShortMoney } from '@/lib/format'
import type { Span } from '@/lib/pay'

type Props = {
  /** Dollars at the start and at the end of each month. */
  months: readonly Span[]
  /** The month whose low end is marked, by its number. */
  marked?: number
}

const HEIGHT = 80
const TOP = 22
const LEFT = 1
const WIDTH = 97
/** Months between two words under the line. */
const STEP = 3

/** Two lines over months: the high end, and dashed the low end. Said in words beside it. */
export function MonthLines({ months, marked }: Props) {
  const count = months.length - 1
  const most = Math.max(1, ...months.map(({ high }) => high))
  const least = Math.min(0, ...months.map(({ low }) => low))
  const height = (dollars: number) => TOP + HEIGHT * (1 - (dollars - least) / (most - least))
  const points = months.map(({ low, high }, month) => ({
    x: `${LEFT + (WIDTH * month) / count}%`,
    low: height(low),
    high: height(high),
  }))
  const last = months.at(-1) ?? { low: 0, high: 0 }
  const mark = marked === undefined ? undefined : points[marked]
  return (
    <svg width="100%" height={TOP + HEIGHT + 20} aria-hidden="true" className="block overflow-visible text-[0.78rem]">
      <line x1="0" x2="100%" y1={height(0)} y2={height(0)} className="stroke-rule-strong" />
      {(['high', 'low'] as const).map((which) =>
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
      {mark ? <circle cx={mark.x} cy={mark.low} r="5" className="fill-eosin" /> : null}
      {points.map(({ x }, month) =>
        month % STEP === 0 ? (
          <text
            key={x}
            x={x}
            y={TOP + HEIGHT + 15}
            textAnchor={month === 0 ? 'start' : month === count ? 'end' : 'middle'}
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
  )
}
