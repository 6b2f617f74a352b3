import { calendarDate, hasPassed } from './freshness'

/** Where a day has gone by since the page was built, puts what holds after it: `data-until`, then `data-after`. */
export function tellPassedDays(document: Document): void {
  const today = calendarDate(new Date())
  for (const element of document.querySelectorAll<HTMLElement>('[data-until]')) {
    const { until = '', after = '' } = element.dataset
    if (!hasPassed(until, today)) continue
    element.textContent = after
    element.dataset.passed = ''
  }
}
