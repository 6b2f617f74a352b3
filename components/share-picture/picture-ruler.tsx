import { formatShortMoney } from '@/lib/format'
import { type RulerMark, rulerPercent, rulerTicks } from '@/lib/ruler'
import type { PictureScale } from '@/lib/share-picture'
import { PayShape } from '../pay-ruler'
import { COLORS } from './look'

/** Room at both ends for marks that stand on them, in pixels of a page. */
const OVERHANG = 8

type Scale = Pick<PictureScale, 'end' | 'baseline'>

type Props = {
  /** One line of marks each, from the top. */
  lines: readonly (RulerMark | null)[]
  scale: Scale
  width: number
  /** Pixels of a line. */
  height: number
  /** How much larger the marks are than on a page. */
  zoom: number
}

/**
 * The pay ruler of the pages, for one role or for several below one another. Satori draws neither percentages nor
 * drawings within drawings, so the lines are drawn anew; the marks are the same. One drawing for all lines, because each
 * one costs a mask over the whole picture.
 */
export function PictureRuler({ lines, scale: { end, baseline }, width, height, zoom }: Props) {
  const length = width / zoom
  const depth = height / zoom
  const bottom = depth * lines.length
  const at = (amount: number) => (Number.parseFloat(rulerPercent(amount, end)) / 100) * length
  const placed = lines.flatMap((mark, index) => (mark ? [{ mark, y: depth * (index + 0.5) }] : []))
  return (
    <svg
      width={width + 2 * OVERHANG * zoom}
      height={height * lines.length}
      viewBox={`${-OVERHANG} 0 ${length + 2 * OVERHANG} ${bottom}`}
      style={{ margin: `0 ${-OVERHANG * zoom}px`, flexShrink: 0 }}
      aria-hidden="true"
    >
      {rulerTicks(end).map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2={bottom} stroke={COLORS.rule} />
      ))}
      <line x1={at(baseline)} x2={at(baseline)} y1="0" y2={bottom} stroke={COLORS.bench} strokeWidth="1.5" strokeDasharray="3 3" />
      {placed.map(({ mark, y }) => (
        <Mark key={y} mark={mark} at={at} y={y} />
      ))}
    </svg>
  )
}

function Mark({ mark: { points, bar, isHourly, paidAs }, at, y }: { mark: RulerMark; at: (amount: number) => number; y: number }) {
  return (
    <>
      {bar ? (
        <line
          x1={at(bar.low)}
          x2={at(bar.high)}
          y1={y}
          y2={y}
          stroke={COLORS['hema-mid']}
          strokeWidth={isHourly ? 1.5 : 4}
          strokeOpacity={isHourly ? 1 : 0.5}
        />
      ) : null}
      {points.map((point) => (
        <g key={point} transform={`translate(${at(point)} ${y})`}>
          <PayShape paidAs={paidAs} isHourly={isHourly} />
        </g>
      ))}
    </>
  )
}

/** Pixels that the longest label takes, `clinical oncology`. */
const LABEL_WIDTH = 150

/** The amounts under a ruler and the name of the dashed line, which displaces the amounts that it would touch. */
export function PictureAxis({ scale: { end, baseline }, width }: { scale: Scale; width: number }) {
  const place = (amount: number) => (Math.min(amount, end) / end) * width
  const named = Math.min(place(baseline), width - LABEL_WIDTH / 2)
  const isFree = (tick: number) => width - place(tick) > 40 && Math.abs(place(tick) - named) > LABEL_WIDTH / 2 + 30
  return (
    <div style={{ display: 'flex', position: 'relative', flexShrink: 0, width, height: 24, fontSize: 17, color: COLORS.faint }}>
      {rulerTicks(end)
        .filter(isFree)
        .map((tick) => (
          <Label key={tick} place={place(tick)} width={width}>
            {tick === 0 ? '$0' : formatShortMoney(tick, 'USD')}
          </Label>
        ))}
      <Label place={named} width={width}>
        clinical oncology
      </Label>
    </div>
  )
}

/** Words centered at a place of the axis, or flush with an end that they would overrun. */
function Label({ place, width, children }: { place: number; width: number; children: string }) {
  const left = Math.min(Math.max(0, place - LABEL_WIDTH / 2), width - LABEL_WIDTH)
  const align = place < LABEL_WIDTH / 2 ? 'flex-start' : place > width - LABEL_WIDTH / 2 ? 'flex-end' : 'center'
  return <div style={{ display: 'flex', position: 'absolute', left, width: LABEL_WIDTH, justifyContent: align }}>{children}</div>
}
