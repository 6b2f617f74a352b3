import { formatCount, formatDate, formatMoney, formatNumber, formatSpan } from './format'
import { MEAN_DAYS, type StepDates, type StepTime } from './leave'
import type { Span } from './pay'
import { STEP_UNITS } from './vocabulary'

function span(low: number, high: number, unit: StepTime['unit']): string {
  return `${formatSpan({ low, high }, formatNumber)} ${STEP_UNITS[unit]}${low === 1 && high === 1 ? '' : 's'}`
}

/** When a step is due before there is a date: `9 to 13 weeks before`; after the day as it is counted, `60 days after`. */
export function formatStepTime({ side, low, high, unit }: StepTime): string {
  if (high === 0) return 'On the last day'
  if (side === 'after') return `${span(low, high, unit)} after`
  const weeks = (amount: number) => (amount * MEAN_DAYS[unit]) / MEAN_DAYS.weeks
  return `${span(Math.floor(weeks(low)), Math.ceil(weeks(high)), 'weeks')} before`
}

/** The same as its source counts it, where that is not in weeks; null where it is, and after the day. */
export function formatCountedTime({ side, low, high, unit }: StepTime): string | null {
  return side === 'before' && unit !== 'weeks' && high > 0 ? span(low, high, unit) : null
}

/** The dates of a step in words. */
export function formatStepDates({ side }: Pick<StepTime, 'side'>, { from, until, standing }: StepDates): string {
  if (side === 'after') return from === until ? `By ${formatDate(from)}` : `Between ${formatDate(from)} and ${formatDate(until)}`
  if (from === until) return formatDate(from)
  return standing === 'ahead'
    ? `Begin by ${formatDate(from)}, at the latest ${formatDate(until)}`
    : `From ${formatDate(from)}, at the latest ${formatDate(until)}`
}

/** How far a day is from today, in whole weeks from two on: `in 18 weeks`, `in 9 days`, `3 weeks ago`. */
export function formatDaysUntil(days: number): string {
  if (days === 0) return 'today'
  const weeks = Math.floor(Math.abs(days) / 7)
  const words = weeks >= 2 ? formatCount(weeks, 'week') : formatCount(Math.abs(days), 'day')
  return days > 0 ? `in ${words}` : `${words} ago`
}

/** What is left of the reader's money, in whole hundreds, `~` where sums of a plan are in it: `−$4,200`, `~$1,000 to $9,000`. */
export function formatLeft(left: Span, withPlan: boolean): string {
  return `${withPlan ? '~' : ''}${formatSpan(left, formatHundreds)}`
}

function formatHundreds(dollars: number): string {
  const rounded = Math.round(dollars / 100) * 100
  return `${rounded < 0 ? '−' : ''}${formatMoney(Math.abs(rounded), 'USD')}`
}
