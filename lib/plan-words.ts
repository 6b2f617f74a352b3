import { formatCount, formatList, formatMoney, formatNumber, formatSpan } from './format'
import { PAID_WEEKS_PER_YEAR, type Span } from './pay'
import { CLINIC_LINE, type CountedFigures, MONTHS, type PaidBy, PLAN_UNITS, type PlannedLine } from './plan'
import { PERIODS } from './vocabulary'

/** The words of a plan: every sum is an estimate and carries a ~. */

/** A sum of ours, rounded to thousands, below $10,000 to hundreds: `~$95,000 to $157,000`. */
export function formatSum(sum: Span): string {
  return `~${formatSpan(sum, formatRounded)}`
}

function formatRounded(dollars: number): string {
  const step = Math.abs(dollars) < 10_000 ? 100 : 1000
  return formatMoney(Math.round(dollars / step) * step, 'USD')
}

/** Pay by the hour, in whole dollars. */
export function formatHourly(pay: Span): string {
  return `~${formatSpan(pay, (dollars) => formatMoney(Math.round(dollars), 'USD'))} an hour`
}

/** How far a sum lies from an amount, whose name follows: `from $20,000 short of to $40,000 above`. */
export function formatDistance({ low, high }: Span, name: string): string {
  if (high < 0) return `${formatSum({ low: -high, high: -low })} short of ${name}`
  if (low >= 0) return `${formatSum({ low, high })} above ${name}`
  return `from ~${formatRounded(-low)} short of ${name} to ${formatRounded(high)} above it`
}

/** How a line or a part of the sum is paid. */
export const PAID_BY_WORDS: Record<PaidBy, string> = {
  'W-2': 'W-2',
  '1099': '1099',
  honorarium: 'Honorarium',
  either: 'W-2 or 1099, by who hires you',
  'not said': 'How paid: not said',
}

/** What of a sum may come as a fee, in words: wages are left out. */
export const MAY_BE_FEES: readonly PaidBy[] = ['1099', 'honorarium', 'either']

/** What a line is, in words: `15 hours a week, 48 weeks a year`. */
export function formatLine({ amount, unit, weeksPerYear }: PlannedLine['line']): string {
  const counted = `${formatNumber(amount)} ${PLAN_UNITS[unit].label}`
  return unit === 'hours' ? `${counted}, ${weeksPerYear} weeks a year` : counted
}

/** How a line's money was counted, one sentence for each kind of figure, then what must be said of them. */
export function explainLine({ line, role, counted, gap, about, isCapped, hoursPerWeek }: PlannedLine): string[] {
  if (gap) {
    const adds = hoursPerWeek === null ? 'no money' : 'hours and no money'
    if (gap.why === 'no figure') return [`We found no pay figure for it that can be counted in dollars: it adds ${adds}.`]
    return [
      `None of its figures can be counted in ${PLAN_UNITS[line.unit].label}: it adds ${adds}.`,
      ...(gap.units.length > 0
        ? [
            `Choose ${formatList(
              gap.units.map((unit) => PLAN_UNITS[unit].label),
              'or',
            )} instead.`,
          ]
        : []),
    ]
  }
  return [
    ...counted.map((figures) => `${formatCounted(figures)}${multiplied(figures, line, role.week)}.`),
    ...(about === 'occupation' ? ['No figure that can be counted is about physicians in this role: these are of a whole occupation.'] : []),
    ...(about === 'something else' ? ['These figures measure something other than this role; its page says what.'] : []),
    ...(isCapped ? ['A yearly figure does not grow above a full-time week.'] : []),
    ...(role.slug === CLINIC_LINE ? ['It counts from the first month: you are there already.'] : []),
    ...(hoursPerWeek === null ? ['No source says how long one takes, so it adds nothing to the hours.'] : []),
  ]
}

function formatCounted({ per, figures, low, high }: CountedFigures): string {
  const kind = per === 'year' ? 'yearly figure' : per === 'hour' ? 'hourly figure' : 'figure'
  const span = low === high ? formatMoney(low, 'USD') : `${formatMoney(low, 'USD')} to ${formatMoney(high, 'USD')}`
  return `${formatCount(figures, kind)}, ${span}${per === 'year' || per === 'hour' ? '' : ` ${PERIODS[per]}`}`
}

function multiplied({ per }: CountedFigures, { amount, weeksPerYear }: PlannedLine['line'], week: PlannedLine['role']['week']): string {
  if (per === 'hour') return ` × ${formatNumber(amount)} hours × ${weeksPerYear} weeks`
  if (per !== 'year') return ` × ${formatNumber(amount)} a month × ${MONTHS} months`
  const whole = week.low === week.high ? formatNumber(week.low) : `${formatNumber(week.low)} to ${formatNumber(week.high)}`
  const weeks = weeksPerYear < PAID_WEEKS_PER_YEAR ? ` and ${weeksPerYear} of ${PAID_WEEKS_PER_YEAR} weeks` : ''
  return ` for ${formatNumber(amount)} of ${whole} hours (full time: ${week.publisher ?? 'assumed'})${weeks}`
}

/** When a line begins to pay, in words. */
export function formatWait({ wait, annual }: PlannedLine): string {
  if (!annual) return 'adds no money'
  if (!wait) return 'first income: not known'
  if (wait.high === 0) return 'pays from the first month'
  if (wait.high === null) return `first income after more than ${wait.low} months`
  return wait.low === 0 ? `first income within ${wait.high} months` : `first income after ${wait.low} to ${wait.high} months`
}
