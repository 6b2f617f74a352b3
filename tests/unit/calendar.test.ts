import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { addToDate, daysBetween, isCalendarDate } from '@/lib/calendar'
import { calendarFile } from '@/lib/calendar-file'

const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London', 'Australia/Lord_Howe']
const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

// An oracle that knows months by their lengths and nothing of clocks.
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
const written = (year: number, month: number, day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (day < lengthOf(year, month)) return written(year, month, day + 1)
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1)
}

const dates = fc
  .record({ year: fc.integer({ min: 1975, max: 2190 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day }) => written(year, month, Math.min(day, lengthOf(year, month))))

test('days later are counted one by one, over leap years and centuries', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 800 }), (date, days) => {
      let counted = date
      for (let day = 0; day < days; day++) counted = nextDay(counted)
      expect(addToDate(date, days, 'days')).toBe(counted)
      expect(addToDate(counted, -days, 'days')).toBe(date)
      expect(daysBetween(date, counted)).toBe(days)
    }),
  )
})

test('a week is seven days, and weeks there and back end where they began', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, weeks) => {
      expect(addToDate(date, weeks, 'weeks')).toBe(addToDate(date, 7 * weeks, 'days'))
      expect(addToDate(addToDate(date, weeks, 'weeks'), -weeks, 'weeks')).toBe(date)
    }),
  )
})

test('months keep the day of the month, or take the last one', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, months) => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      const [y = 0, m = 0, d = 0] = addToDate(date, months, 'months').split('-').map(Number)
      expect(y * 12 + m - (year * 12 + month)).toBe(months)
      expect(d).toBe(Math.min(day, lengthOf(y, m)))
    }),
  )
  expect(addToDate('2028-01-31', 1, 'months')).toBe('2028-02-29')
  expect(addToDate('2027-01-31', 1, 'months')).toBe('2027-02-28')
  expect(addToDate('2028-02-29', 1, 'years')).toBe('2029-02-28')
  expect(addToDate('2028-02-29', -4, 'years')).toBe('2024-02-29')
})

test('no time zone and no daylight saving moves a date', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -800, max: 800 }), fc.constantFrom('days', 'weeks', 'months', 'years'), (date, amount, unit) => {
      const byUnit = unit === 'years' || unit === 'months' ? amount % 40 : amount % 100
      const answers = ZONES.map((name) => {
        process.env.TZ = name
        return addToDate(date, byUnit, unit)
      })
      expect(new Set(answers).size).toBe(1)
    }),
    { numRuns: 60 },
  )
  process.env.TZ = 'America/New_York'
  // Clocks went forward on March 14, 2027, and back on November 7.
  expect(addToDate('2027-03-13', 1, 'days')).toBe('2027-03-14')
  expect(addToDate('2027-03-14', 1, 'days')).toBe('2027-03-15')
  expect(daysBetween('2027-11-06', '2027-11-08')).toBe(2)
})

test('a date that the calendar lacks is none', () => {
  fc.assert(fc.property(dates, (date) => isCalendarDate(date)))
  for (const text of ['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-4-3', '20270403', '1969-12-31', '2200-01-01', '', 'x'])
    expect(isCalendarDate(text), text).toBe(false)
  expect(isCalendarDate('2028-02-29')).toBe(true)
  expect(isCalendarDate('2100-02-29')).toBe(false)
})

test('a calendar file is read back by a library as whole days with their titles', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((title) => title.replace(/\p{Cc}/gu, ' '))
  fc.assert(
    fc.property(fc.array(fc.record({ date: dates, title: text }), { maxLength: 15 }), (reminders) => {
      const file = calendarFile(reminders, new Date('2026-11-24T12:00:00Z'))
      const calendar = new ICAL.Component(ICAL.parse(file))
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
      expect(events.map(({ startDate, summary }) => ({ date: startDate.toString(), title: summary }))).toEqual(reminders)
      for (const { startDate, endDate } of events) {
        expect(startDate.isDate).toBe(true)
        expect(daysBetween(startDate.toString(), endDate.toString())).toBe(1)
      }
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }),
  )
})
