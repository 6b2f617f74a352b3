import type { PayFigure } from './content/schema'

/** Weeks behind a yearly equivalent of an hourly rate: 52, less 4 of leave, sickness and gaps between jobs. Our convention, told to readers on /method. */
export const PAID_WEEKS_PER_YEAR = 48

/** Hours a week behind a yearly equivalent until the reader chooses another number. Our convention: half a full-time week. */
export const DEFAULT_HOURS_PER_WEEK = 20

/** The span of weekly hours drawn as a bar around an hourly rate made yearly, in hours a week. */
export const HOURS_SPAN = { low: 10, high: 30 } as const

export type RawPay = Pick<PayFigure, 'amount' | 'low' | 'high' | 'currency' | 'per'>

export type Span = { low: number; high: number }

/** Pay in whole `currency` a year. `estimated` says that we multiplied an hourly rate. */
export type AnnualPay = Span & { midpoint: number; currency: PayFigure['currency']; estimated: boolean }

/** The published amount as a span, in `currency` per `per`: a single amount is a span of no width. */
export function paySpan({ amount, low, high }: Pick<RawPay, 'amount' | 'low' | 'high'>): Span {
  return { low: low ?? amount ?? 0, high: high ?? amount ?? 0 }
}

/**
 * Pay a year: a yearly figure as published, an hourly rate times `hoursPerWeek` times 48 weeks. A figure by the day,
 * case, exam, application or activity gives null: how many of them fill a year is not known, and we do not invent it.
 */
export function annualise(pay: RawPay, hoursPerWeek: number): AnnualPay | null {
  if (pay.per !== 'year' && pay.per !== 'hour') return null
  const factor = pay.per === 'hour' ? hoursPerWeek * PAID_WEEKS_PER_YEAR : 1
  const span = paySpan(pay)
  const low = span.low * factor
  const high = span.high * factor
  return { low, high, midpoint: (low + high) / 2, currency: pay.currency, estimated: pay.per === 'hour' }
}

/**
 * Dollars a year by which a role is filtered and ordered: the midpoint of its headline figure. Null for a figure that
 * is not by the year or hour, or not in dollars.
 */
export function comparableAnnualPay(headline: RawPay, hoursPerWeek: number): number | null {
  const annual = annualise(headline, hoursPerWeek)
  return annual && annual.currency === 'USD' ? annual.midpoint : null
}

/** Hours of a full-time week behind pay by the hour, where no source gives a role's own week. Our convention, told to readers beside each sum. */
export const FULL_TIME_HOURS = 40

/** Pay in `currency` by the hour. `estimated` says that we divided a yearly figure. */
export type HourlyPay = Span & { currency: PayFigure['currency']; estimated: boolean }

/**
 * Pay by the hour: an hourly rate as published, a yearly figure spread over a week of `hours` for 48 weeks, the lowest
 * pay over the longest week to the highest over the shortest. Null for a figure by the day, case, exam, application or
 * activity.
 */
export function hourlyPay(pay: RawPay, hours: Span): HourlyPay | null {
  const { low, high } = paySpan(pay)
  if (pay.per === 'hour') return { low, high, currency: pay.currency, estimated: false }
  if (pay.per !== 'year') return null
  return {
    low: low / (hours.high * PAID_WEEKS_PER_YEAR),
    high: high / (hours.low * PAID_WEEKS_PER_YEAR),
    currency: pay.currency,
    estimated: true,
  }
}

/** The end of a common scale for all `amounts`, in dollars a year: the next $50,000 at or above the greatest, at least $100,000. */
export function scaleEnd(amounts: readonly number[]): number {
  const STEP = 50_000
  return Math.max(2 * STEP, Math.ceil(Math.max(0, ...amounts) / STEP) * STEP)
}
