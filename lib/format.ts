import type { RoleNeed } from './content/model'
import type { Figure, PayFigure } from './content/schema'
import { type Measured, measuredBy } from './evidence'
import { type AnnualPay, type HourlyPay, paySpan, type RawPay, type Span } from './pay'
import { AFTER_CLINIC, CURRENCIES, PERIODS, POPULATION_KINDS, STATISTICS, UNITS } from './vocabulary'

const LOCALE = 'en-US'
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 })
const cents = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const longDate = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' })

/** The words with a capital letter in front, for the start of a sentence. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A number with thousands separators and at most two decimals. */
export function formatNumber(value: number): string {
  return whole.format(value)
}

/** An amount of money: `$214,000`, `$46.50`. */
export function formatMoney(amount: number, currency: PayFigure['currency']): string {
  return `${CURRENCIES[currency]}${Number.isInteger(amount) ? whole.format(amount) : cents.format(amount)}`
}

/** An amount of money for a narrow place: `$214k`, below a thousand in full. */
export function formatShortMoney(amount: number, currency: PayFigure['currency']): string {
  return amount < 1000 ? formatMoney(amount, currency) : `${CURRENCIES[currency]}${Math.round(amount / 1000)}k`
}

/** A span in words; ends that read alike are said once: `30 to 180`, `60`. */
export function formatSpan({ low, high }: Span, format: (value: number) => string): string {
  const [from, to] = [format(low), format(high)]
  return from === to ? from : `${from} to ${to}`
}

/** A published pay amount without its period: `$140,000 to $270,000`. */
export function formatPayAmount(pay: RawPay): string {
  return formatSpan(paySpan(pay), (value) => formatMoney(value, pay.currency))
}

/** A published pay amount: `$140,000 to $270,000 a year`. */
export function formatPay(pay: RawPay): string {
  return `${formatPayAmount(pay)} ${PERIODS[pay.per]}`
}

/** A yearly amount, `~` in front when we worked it out from an hourly rate. */
export function formatAnnualPay(pay: AnnualPay): string {
  return `${pay.estimated ? '~' : ''}${formatSpan(pay, (value) => formatMoney(Math.round(value), pay.currency))} a year`
}

/** Pay by the hour, `~` in front when we divided a yearly figure. */
export function formatHourlyPay(pay: HourlyPay): string {
  return `${pay.estimated ? '~' : ''}${formatSpan(pay, (value) => formatMoney(pay.estimated ? Math.round(value) : value, pay.currency))} an hour`
}

/** What must be said wherever a figure is shown that is not about physicians in the role; nothing where it is. */
export function payMismatches({
  populationKind,
  measuresInstead,
}: Pick<PayFigure, 'populationKind'> & { measuresInstead?: string | null | undefined }): string[] {
  const isForeign = populationKind === 'whole occupation' || populationKind === 'other staff'
  return [
    ...(isForeign ? [POPULATION_KINDS[populationKind]] : []),
    ...(measuresInstead ? [`measures something else: ${measuresInstead}`] : []),
  ]
}

/** Whose figure it is and where it was read: `Medscape`, or `Glassdoor, quoted by Sermo`, or `Pfizer, copied by ThePharmaDaily`. */
export function formatOrigin({ originally, source }: Measured): string {
  const measurer = measuredBy({ originally, source })
  if (measurer === source.publisher) return measurer
  return `${measurer}, ${!originally && !source.reports ? 'copied' : 'quoted'} by ${source.publisher}`
}

/** What kind of number a pay figure is and when: `median, 2020`. */
export function formatStatistic({ statistic, year }: Pick<PayFigure, 'statistic' | 'year'>): string {
  return `${STATISTICS[statistic]}, ${year}`
}

/** A figure that is not pay, with its unit, or without what follows the number when `bare`: `52.6 hours a week`, `59%`. */
export function formatFigure(figure: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'about'>, bare = false): string {
  const span = { low: figure.low ?? figure.value ?? 0, high: figure.high ?? figure.value ?? 0 }
  const isMoney = figure.unit.startsWith('dollars')
  const amount = formatSpan(span, (value) => {
    if (isMoney) return formatMoney(value, 'USD')
    return figure.unit === 'percent' ? `${formatNumber(value)}%` : formatNumber(value)
  })
  const unit = bare || figure.unit === 'percent' ? '' : UNITS[figure.unit]
  return [figure.about ? 'about' : '', amount, unit].filter(Boolean).join(' ')
}

/** What becomes of a need after the last clinic day: `lapses after about 2 to 3 years`. */
export function formatAfterClinic({ after, afterYears }: Pick<RoleNeed, 'after' | 'afterYears'>): string {
  return afterYears ? `lapses after about ${formatSpan(afterYears, String)} years` : AFTER_CLINIC[after]
}

/** A calendar date (`2026-11-23`) written out: `November 23, 2026`. */
export function formatDate(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`))
}

/** When the pay figures of a role last changed: on a calendar date, or not since the day on which records began. */
export function formatFiguresChanged(changed: string, recordedSince: string): string {
  return changed === recordedSince
    ? `No pay figure has changed since records began on ${formatDate(recordedSince)}.`
    : `Pay figures last changed on ${formatDate(changed)}.`
}

/** A count with its noun: `1 role`, `8 roles`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** Words joined as in a sentence: `remote, hybrid or on site`. */
export function formatList(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(LOCALE, { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(items)
}
