import { formatDate, formatMoney, formatNumber } from './format'
import { MEAN_DAYS, type StepDates, type StepTime } from './leave'
import type { Span } from './pay'
import { STEP_UNITS } from './vocabulary'

function span(low: number, high: number, unit: StepTime['unit']): string {
  const count = low === high ? formatNumber(high) : `${formatNumber(low)} to ${formatNumber(high)}`
  return `${count} ${STEP_UNITS[unit]}${low === 1 && high === 1 ? '' : 's'}`
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

/** How far the last clinic day is from today, in words. */
export function formatWeeksUntil(weeks: number, days: number): string {
  if (days === 0) return 'today'
  const [count, unit] = Math.abs(weeks) >= 2 ? [Math.abs(weeks), 'week'] : [Math.abs(days), 'day']
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`
  return days > 0 ? `in ${words}` : `${words} ago`
}

/** What is left of the reader's money, in whole hundreds, `~` where sums of a plan are in it: `−$4,200`, `~$1,000 to $9,000`. */
export function formatLeft({ low, high }: Span, withPlan: boolean): string {
  const [from, to] = [formatHundreds(low), formatHundreds(high)]
  return `${withPlan ? '~' : ''}${from === to ? from : `${from} to ${to}`}`
}

function formatHundreds(dollars: number): string {
  const rounded = Math.round(dollars / 100) * 100
  return `${rounded < 0 ? '−' : ''}${formatMoney(Math.abs(rounded), 'USD')}`
}
