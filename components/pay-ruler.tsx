import { formatShortMoney } from '@/lib/format'
import { type RulerMark, rulerPercent, rulerTicks } from '@/lib/ruler'

type Scale = { end: number; baseline: number }

/** One row of the pay ruler. It repeats in geometry what stands in words beside it, so it is hidden from screen readers. */
export function PayRuler({ marks, end, baseline }: Scale & { marks: readonly RulerMark[] }) {
  return (
    <svg aria-hidden="true" className="ruler">
      <g>
        {rulerTicks(end).map((tick) => (
          <line key={tick} x1={rulerPercent(tick, end)} x2={rulerPercent(tick, end)} y2="26" />
        ))}
      </g>
      <line x1={rulerPercent(baseline, end)} x2={rulerPercent(baseline, end)} y2="26" />
      {marks.map((mark) => (
        <Mark key={`${mark.paidAs}-${mark.points.join()}`} mark={mark} end={end} />
      ))}
    </svg>
  )
}

function Mark({ mark: { points, bar, isHourly, paidAs }, end }: { mark: RulerMark; end: number }) {
  return (
    <>
      {bar ? (
        <line
          x1={rulerPercent(bar.low, end)}
          x2={rulerPercent(bar.high, end)}
          y1="13"
          y2="13"
          className={isHourly ? 'bar hourly' : 'bar'}
        />
      ) : null}
      {points.map((point) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the ruler around it is hidden
        <svg key={point} x={rulerPercent(point, end)} y="13">
          <PayShape paidAs={paidAs} isHourly={isHourly} />
        </svg>
      ))}
    </>
  )
}

/** Circle: W-2. Diamond: 1099. Triangle: honorarium. Square: not said, or either. Hollow: an hourly rate made yearly. */
export function PayShape({ paidAs, isHourly }: Pick<RulerMark, 'paidAs' | 'isHourly'>) {
  const look = { className: isHourly ? 'fill-paper stroke-hema' : 'fill-hema stroke-hema', strokeWidth: 2 }
  if (paidAs === 'W-2') return <circle r="4.5" {...look} />
  if (paidAs === '1099') return <path d="M0-6 6 0 0 6-6 0z" {...look} />
  if (paidAs === 'honorarium') return <path d="M0-5.500 5.500 4.500-5.500 4.500z" {...look} />
  return <rect x="-4" y="-4" width="8" height="8" {...look} />
}

/** The amounts under a column of rulers. Every second one waits for a wider column, so that they never collide. */
export function PayAxis({ end }: Pick<Scale, 'end'>) {
  const ticks = rulerTicks(end).filter((tick) => tick === 0 || end - tick > end * 0.08)
  return (
    <span className="axis">
      <svg height="18" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={rulerPercent(tick, end)} y="13">
            {tick === 0 ? '$0' : formatShortMoney(tick, 'USD')}
          </text>
        ))}
      </svg>
    </span>
  )
}

const KEY = [
  { paidAs: 'W-2', isHourly: false, label: 'yearly, W-2' },
  { paidAs: '1099', isHourly: false, label: 'yearly, 1099' },
  { paidAs: 'honorarium', isHourly: false, label: 'yearly, honorarium' },
  { paidAs: 'not said', isHourly: false, label: 'yearly, how paid not said' },
  { paidAs: 'W-2', isHourly: true, label: 'hourly, W-2' },
  { paidAs: '1099', isHourly: true, label: 'hourly, 1099' },
  { paidAs: 'honorarium', isHourly: true, label: 'hourly, honorarium' },
  { paidAs: 'not said', isHourly: true, label: 'hourly, how paid not said' },
] as const

/** What the marks shown mean; only those that occur. */
export function PayKey({ marks, hours }: { marks: readonly (RulerMark | null)[]; hours: number }) {
  const shapeOf = (paidAs: RulerMark['paidAs']) => (paidAs === 'either' ? 'not said' : paidAs)
  const shown = KEY.filter((entry) =>
    marks.some((mark) => mark && shapeOf(mark.paidAs) === entry.paidAs && mark.isHourly === entry.isHourly),
  )
  return (
    <ul className="key">
      {shown.map((entry) => (
        <li key={entry.label}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <PayShape {...entry} />
          </svg>
          {entry.label}
        </li>
      ))}
      {shown.some(({ isHourly }) => isHourly) ? <li>hourly: rate × {hours} hours × 48 weeks; line: 10 to 30 hours</li> : null}
      <li>bar: a range</li>
      <li>
        <svg width="4" height="14" aria-hidden="true">
          <line x1="2" x2="2" y2="14" className="clinical" />
        </svg>
        clinical oncology
      </li>
    </ul>
  )
}
