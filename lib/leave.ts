import { addToDate, type DateUnit } from './calendar'
import type { Span } from './pay'
import type { LEAVERS } from './vocabulary'

/**
 * The steps of leaving on the reader's own dates. Dates are calendar dates, compared as text; today is passed in.
 */

export type Leaver = keyof typeof LEAVERS
export const EMPLOYMENTS = ['employed', 'partner', 'fellow'] as const satisfies readonly Leaver[]
export type Employment = (typeof EMPLOYMENTS)[number]

/** A time counted from the last clinic day. Before it, `high` is when to begin and `low` the latest; after it the deadline lies between. */
export type StepTime = Span & { side: 'before' | 'after'; unit: DateUnit }

/** What puts a step on a calendar: components carry its texts. */
export type DatedStep = { slug: string; when: StepTime; forWhom: readonly Leaver[] }

/** Days in the mean Gregorian month and year, to put steps in order and in weeks before there is a date. */
export const MEAN_DAYS: Record<DateUnit, number> = { days: 1, weeks: 7, months: 365.2425 / 12, years: 365.2425 }

/** The order of two times while no date is known: by the day on which each should begin, or could end. */
export function compareStepTimes(a: StepTime, b: StepTime): number {
  return approximateDay(a) - approximateDay(b) || approximateDay({ ...a, high: a.low }) - approximateDay({ ...b, high: b.low })
}

/** Days after the last clinic day, negative before it. */
function approximateDay({ side, low, high, unit }: StepTime): number {
  return (side === 'before' ? -high : low) * MEAN_DAYS[unit]
}

/** Whom a reader said they are; null and false where nothing was said. */
export type LeaverChoice = { employment: Employment | null; onVisa: boolean }

/** Whether a step concerns this reader. Before anything is said, every step does but those for somebody on a visa. */
export function concerns({ forWhom }: Pick<DatedStep, 'forWhom'>, { employment, onVisa }: LeaverChoice): boolean {
  if (forWhom.length === 0) return true
  if (forWhom.includes('visa holder') && onVisa) return true
  const named = EMPLOYMENTS.filter((name) => forWhom.includes(name))
  return named.length > 0 && (employment === null || named.includes(employment))
}

/**
 * How a dated step stands today. `due now`: the day to begin is past, the latest day is not. `late`: that is past too.
 * A step after the last clinic day has no day to begin; it is `late` when its earliest deadline is past.
 */
export type Standing = 'ahead' | 'due now' | 'late'

/** A step with its dates. `on` is the day it is listed under: when to begin, or the earliest the deadline can be. */
export type StepDates = { on: string; from: string; until: string; standing: Standing }

/** The dates of a step, counted from the last clinic day. Parts of a day are rounded to the careful side. */
export function dateStep({ when }: Pick<DatedStep, 'when'>, lastClinicDay: string, today: string): StepDates {
  const isBefore = when.side === 'before'
  const shift = (amount: number) => addToDate(lastClinicDay, isBefore ? -Math.ceil(amount) : Math.floor(amount), when.unit)
  const [from, until] = isBefore ? [shift(when.high), shift(when.low)] : [shift(when.low), shift(when.high)]
  const standing = today <= from ? 'ahead' : isBefore && today <= until ? 'due now' : 'late'
  return { on: from, from, until, standing }
}

/** A role whose need ends with the last clinic day, or `years` after it. */
export type LapsingWork = { slug: string; title: string; need: string; years: Span | null }

/** Until when work that asks for recent practice can still be begun: roles of one date together, the soonest first. */
export type LapseLine = { until: string; needs: { title: string; need: string; years: Span | null; slug: string }[] }

export function lapseLines(work: readonly LapsingWork[], lastClinicDay: string): LapseLine[] {
  const lines = new Map<string, LapseLine>()
  for (const { years, ...need } of work) {
    const until = years === null ? lastClinicDay : addToDate(lastClinicDay, Math.floor(years.low * 12), 'months')
    const line = lines.get(until) ?? { until, needs: [] }
    line.needs.push({ ...need, years })
    lines.set(until, line)
  }
  return [...lines.values()].sort((a, b) => a.until.localeCompare(b.until))
}
