/**
 * Arithmetic of calendar dates such as `2026-11-24`, by the Gregorian calendar and without clocks: a deadline is a day
 * on a wall calendar, so time zones and daylight saving cannot move it. Every function takes and gives such dates.
 */

const DAY_IN_MS = 24 * 60 * 60 * 1000

export type DateUnit = 'days' | 'weeks' | 'months' | 'years'

/** The number of days since January 1, 1970, in which every day is as long as the next. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_IN_MS
}

function fromDayNumber(day: number): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10)
}

/** Whether a text is a date that the calendar has, from the year 1970 to 2199: `2027-02-29` is none. */
export function isCalendarDate(text: string): boolean {
  return /^(?:19[7-9]\d|2[01]\d\d)-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text)) && fromDayNumber(dayNumber(text)) === text
}

/** Whole days from one date to another, negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The date a number of days, weeks, months or years later, or earlier when `amount` is negative. Months and years keep
 * the day of the month; where that month is too short, its last day counts, as in Temporal's `constrain`: a month after
 * January 31 is the last of February.
 */
export function addToDate(date: string, amount: number, unit: DateUnit): string {
  if (unit === 'days') return fromDayNumber(dayNumber(date) + amount)
  if (unit === 'weeks') return fromDayNumber(dayNumber(date) + 7 * amount)
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const months = year * 12 + (month - 1) + (unit === 'years' ? 12 * amount : amount)
  // Day 0 of the month after is the last day of this one.
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate()
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}-${digits(Math.min(day, lastDay), 2)}`
}
