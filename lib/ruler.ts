import { annualise, HOURS_SPAN, PAID_WEEKS_PER_YEAR, paySpan, type RawPay, type Span, scaleEnd } from './pay'
import type { PAID_AS } from './vocabulary'

/** One pay figure on the ruler, in dollars a year. */
export type RulerMark = {
  /** One point for a single amount, both ends for a range. */
  points: number[]
  /** A bar behind the points: a range, or the span of weekly hours behind an hourly rate. */
  bar: Span | null
  /** An hourly rate made yearly: drawn hollow. */
  isHourly: boolean
  /** Gives the shape. */
  paidAs: keyof typeof PAID_AS
}

/** Where a pay figure stands on the ruler at `hours` a week; null for one that cannot be counted by the year in dollars. */
export function rulerMark(pay: RawPay & { paidAs: keyof typeof PAID_AS }, hours: number): RulerMark | null {
  const annual = annualise(pay, hours)
  if (annual?.currency !== 'USD') return null
  const rate = paySpan(pay)
  const spread = annual.estimated
    ? { low: rate.low * HOURS_SPAN.low * PAID_WEEKS_PER_YEAR, high: rate.high * HOURS_SPAN.high * PAID_WEEKS_PER_YEAR }
    : { low: annual.low, high: annual.high }
  return {
    points: annual.low === annual.high ? [annual.low] : [annual.low, annual.high],
    bar: spread.low === spread.high ? null : spread,
    isHourly: annual.estimated,
    paidAs: pay.paidAs,
  }
}

/** The common end of rulers that show these marks and the clinical baseline, in dollars a year. */
export function rulerEnd(marks: readonly (RulerMark | null)[], baseline: number): number {
  return scaleEnd([baseline, ...marks.flatMap((mark) => mark?.points ?? [])])
}

/** The labelled ticks of a ruler: round amounts from 0, at most six. */
export function rulerTicks(end: number): number[] {
  const step = [50_000, 100_000, 200_000, 500_000, 1_000_000].find((size) => end / size <= 6) ?? 2_000_000
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}

/** A position on the ruler in percent of its length; what lies beyond the end stands at the end. */
export function rulerPercent(amount: number, end: number): string {
  return `${Math.round(Math.min(1, Math.max(0, amount / end)) * 10_000) / 100}%`
}
