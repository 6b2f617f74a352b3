/**
 * What becomes stale, by calendar dates such as `2026-11-24`. Nothing here reads a clock: the day is passed in, so that
 * a check never fails by itself one morning.
 */

/** The last day on which a review still counts as fresh: twelve months after it, February 29 becoming February 28. */
export function freshUntil(reviewed: string): string {
  const [year = '', month = '', day = ''] = reviewed.split('-')
  const nextYear = String(Number(year) + 1).padStart(4, '0')
  return `${nextYear}-${month}-${month === '02' && day === '29' ? '28' : day}`
}

/** The calendar date of the oldest review behind a page that shows several things. */
export function oldestReview(pages: readonly { reviewed: string }[]): string {
  return pages.map(({ reviewed }) => reviewed).sort()[0] ?? ''
}

/** The calendar date of a moment, where the device is. */
export function calendarDate(moment: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}

/** Whether a day on which something still holds has gone by. */
export function hasPassed(until: string, today: string): boolean {
  return today > until
}
