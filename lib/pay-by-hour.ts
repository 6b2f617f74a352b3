import type { PageLink, Role, RolePay, SourcedFigure } from './content/model'
import { formatNumber } from './format'
import { FULL_TIME_HOURS, type HourlyPay, hourlyPay, type Span } from './pay'

/** One role's leading figure by the hour. */
export type PayByHour = PageLink & {
  pay: RolePay
  /** Dollars an hour; null for a figure that is not by the year or hour. */
  hourly: HourlyPay | null
  /** Hours a week behind it: a source's, our convention where none gives them, or none needed for an hourly rate. */
  week: (Span & { source: SourcedFigure | null }) | null
}

/** Clinical oncology by the hour: the leading yearly figure over the leading week. */
export function baselineByHour(pay: SourcedFigure, hours: SourcedFigure): HourlyPay | null {
  const amount = pay.value ?? 0
  const week = figureSpan(hours)
  return hourlyPay({ amount, currency: 'USD', per: 'year' }, week)
}

/** Every role that has a pay figure, by what its leading figure comes to an hour, highest first; those that cannot be counted last. */
export function payByHour(roles: readonly Role[]): PayByHour[] {
  const middle = ({ hourly }: PayByHour) => (hourly ? (hourly.low + hourly.high) / 2 : -1)
  return roles
    .flatMap(({ slug, title, pay: [pay], weeklyHours }): PayByHour[] => {
      if (!pay) return []
      const hours = weeklyHours ? figureSpan(weeklyHours) : { low: FULL_TIME_HOURS, high: FULL_TIME_HOURS }
      const hourly = pay.currency === 'USD' ? hourlyPay(pay, hours) : null
      return [{ href: `/roles/${slug}`, title, pay, hourly, week: hourly?.estimated ? { ...hours, source: weeklyHours } : null }]
    })
    .sort((a, b) => middle(b) - middle(a) || a.title.localeCompare(b.title, 'en'))
}

/** The hours behind pay by the hour, in words, with who gives them. */
export function formatWeek(hourly: PayByHour['hourly'], week: PayByHour['week']): string {
  if (!week) return hourly ? 'none needed' : 'not known'
  if (!week.source) return `${FULL_TIME_HOURS}, assumed`
  const span = week.low === week.high ? formatNumber(week.low) : `${formatNumber(week.low)} to ${formatNumber(week.high)}`
  return `${span}, ${week.source.source.publisher}`
}

function figureSpan({ value, low, high }: SourcedFigure): Span {
  return { low: low ?? value ?? 0, high: high ?? value ?? 0 }
}
