import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToDate, daysBetween } from '@/lib/calendar'
import { compareStepTimes, concerns, dateStep, EMPLOYMENTS, type LapsingWork, lapseLines, type StepTime } from '@/lib/leave'
import { AMOUNT_NAMES, type AmountName, CASH_MONTHS, cashLine, lowestMonth, readAmount, readPercent } from '@/lib/leave-cash'
import { type LeaveNotes, parseLeaveNotes, planTaken, printLeaveNotes } from '@/lib/leave-notes'
import { formatCountedTime, formatDaysUntil, formatLeft, formatStepDates, formatStepTime } from '@/lib/leave-words'
import type { LEAVERS } from '@/lib/vocabulary'

const before = (low: number, high: number, unit: StepTime['unit']): StepTime => ({ side: 'before', low, high, unit })
const after = (low: number, high: number, unit: StepTime['unit']): StepTime => ({ side: 'after', low, high, unit })
const LAST = '2027-03-31'
const none = Object.fromEntries(AMOUNT_NAMES.map((name) => [name, null])) as Record<AmountName, number | null>

test('a step before the day runs from its longest time to its shortest', () => {
  const when = before(60, 90, 'days')
  expect(dateStep({ when }, LAST, '2026-11-24')).toEqual({ on: '2026-12-31', from: '2026-12-31', until: '2027-01-30', standing: 'ahead' })
  expect(dateStep({ when }, LAST, '2026-12-31').standing).toBe('ahead')
  expect(dateStep({ when }, LAST, '2027-01-01').standing).toBe('due now')
  expect(dateStep({ when }, LAST, '2027-01-30').standing).toBe('due now')
  expect(dateStep({ when }, LAST, '2027-01-31').standing).toBe('late')
})

test('a step after the day is late once its earliest deadline has passed', () => {
  const when = after(1, 2, 'years')
  expect(dateStep({ when }, LAST, '2028-03-31')).toEqual({ on: '2028-03-31', from: '2028-03-31', until: '2029-03-31', standing: 'ahead' })
  expect(dateStep({ when }, LAST, '2028-04-01').standing).toBe('late')
})

test('a part of a day counts to the careful side', () => {
  expect(dateStep({ when: before(101.2, 101.2, 'days') }, LAST, LAST).from).toBe(addToDate(LAST, -102, 'days'))
  expect(dateStep({ when: after(30.5, 30.5, 'days') }, LAST, LAST).from).toBe(addToDate(LAST, 30, 'days'))
})

test('steps stand in the order of their dates, whatever they are counted in', () => {
  const sorted = [after(18, 18, 'months'), before(60, 90, 'days'), before(0, 0, 'days'), after(60, 60, 'days'), before(4, 9, 'months')]
    .sort(compareStepTimes)
    .map((when) => dateStep({ when }, LAST, LAST).on)
  expect(sorted).toEqual(sorted.toSorted())
})

test('a reader sees what concerns them, and everything but the visa where nothing was said', () => {
  const step = (...forWhom: (keyof typeof LEAVERS)[]) => ({ forWhom })
  const nobody = { employment: null, onVisa: false }
  expect(concerns(step(), nobody)).toBe(true)
  expect(concerns(step('partner'), nobody)).toBe(true)
  expect(concerns(step('visa holder'), nobody)).toBe(false)
  expect(concerns(step('visa holder'), { employment: 'fellow', onVisa: true })).toBe(true)
  expect(concerns(step('partner'), { employment: 'fellow', onVisa: true })).toBe(false)
  expect(concerns(step('partner', 'employed'), { employment: 'employed', onVisa: false })).toBe(true)
})

test('work of one date shares a line, and its date comes from the shortest time', () => {
  const work: LapsingWork[] = [
    { slug: 'b', title: 'B', need: 'recent clinical practice', years: { low: 2, high: 3 } },
    { slug: 'a', title: 'A', need: 'recent clinical practice', years: null },
    { slug: 'c', title: 'C', need: 'recent clinical practice', years: { low: 2, high: 2 } },
  ]
  expect(lapseLines(work, '2028-02-29').map(({ until, needs }) => [until, needs.map(({ slug }) => slug)])).toEqual([
    ['2028-02-29', ['a']],
    ['2030-02-28', ['b', 'c']],
  ])
})

test('weeks and days to the last clinic day are told in words', () => {
  expect(formatDaysUntil(daysBetween('2026-11-24', LAST))).toBe('in 18 weeks')
  expect(formatDaysUntil(127)).toBe('in 18 weeks')
  expect(formatDaysUntil(9)).toBe('in 9 days')
  expect(formatDaysUntil(1)).toBe('in 1 day')
  expect(formatDaysUntil(0)).toBe('today')
  expect(formatDaysUntil(-21)).toBe('3 weeks ago')
})

test('times are told in weeks before and as counted after', () => {
  expect(formatStepTime(before(60, 90, 'days'))).toBe('8 to 13 weeks before')
  expect(formatCountedTime(before(60, 90, 'days'))).toBe('60 to 90 days')
  expect(formatStepTime(before(0, 0, 'days'))).toBe('On the last day')
  expect(formatStepTime(before(1, 1, 'weeks'))).toBe('1 week before')
  expect(formatStepTime(after(18, 18, 'months'))).toBe('18 months after')
  expect(formatCountedTime(after(18, 18, 'months'))).toBeNull()
  expect(formatStepDates(before(60, 90, 'days'), dateStep({ when: before(60, 90, 'days') }, LAST, '2026-11-24'))).toBe(
    'Begin by December 31, 2026, at the latest January 30, 2027',
  )
  expect(formatStepDates(after(60, 60, 'days'), dateStep({ when: after(60, 60, 'days') }, LAST, '2026-11-24'))).toBe('By May 30, 2027')
})

const notes: fc.Arbitrary<LeaveNotes> = fc.record({
  date: fc.constantFrom('', '2027-03-31', '2028-02-29'),
  employment: fc.constantFrom(null, ...EMPLOYMENTS),
  onVisa: fc.boolean(),
  done: fc.uniqueArray(fc.constantFrom('give-notice', 'tail', 'work-2029-03-31')),
  amounts: fc.record(
    Object.fromEntries(AMOUNT_NAMES.map((name) => [name, fc.constantFrom('', '12,000', '$3&4', '0')])) as Record<
      AmountName,
      fc.Arbitrary<string>
    >,
  ),
  kept: fc.constantFrom('', '65', '65%'),
  plan: fc.constantFrom(
    null,
    planTaken('/plan?line=clinic:20&line=expert-witness:5', [{ low: 0, high: 12000 }]),
    planTaken('/plan?line=irb-member:4', []),
  ),
})

test('what the device keeps is read back as it was entered', () => {
  fc.assert(
    fc.property(notes, (entered) => {
      expect(parseLeaveNotes(printLeaveNotes(entered))).toEqual(entered)
    }),
  )
  expect(printLeaveNotes(parseLeaveNotes(''))).toBe('')
})

test('whatever else stands in the store is read without harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
      const read = parseLeaveNotes(text)
      expect(parseLeaveNotes(printLeaveNotes(read))).toEqual(read)
    }),
  )
  expect(parseLeaveNotes('date=2027-02-30&who=astronaut&visa=perhaps&plan=&come=x')).toEqual(parseLeaveNotes(''))
})

test('cash begins with the savings, takes what is due once in the first month and the rest each month', () => {
  const line = cashLine({ ...none, savings: 30_000, paycheck: 10_000, tail: 25_000, spending: 8000, cover: 2000 }, [], 100)
  expect(line.map(({ low }) => low)).toEqual([30_000, 5000, -5000, -15_000, -25_000, -35_000, -45_000])
  expect(line).toHaveLength(CASH_MONTHS + 1)
  expect(lowestMonth(line)).toBe(6)
})

test('the lowest point lies before a plan begins to pay', () => {
  const comeIn = [0, 0, 0, 20_000, 40_000, 60_000].map((low) => ({ low, high: low + 10_000 }))
  const line = cashLine({ ...none, savings: 30_000, spending: 10_000 }, comeIn, 50)
  expect(line.map(({ low }) => low)).toEqual([30_000, 20_000, 10_000, 0, 0, 0, 0])
  expect(line.map(({ high }) => high)).toEqual([30_000, 25_000, 15_000, 5000, 5000, 5000, 5000])
  expect(lowestMonth(line)).toBe(3)
})

test('a dollar more to spend never raises what is left, whatever else was entered', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 500_000 }))
  const amounts = fc.record(Object.fromEntries(AMOUNT_NAMES.map((name) => [name, amount])) as Record<AmountName, typeof amount>)
  fc.assert(
    fc.property(amounts, fc.constantFrom('spending', 'cover', 'tail', 'bonus'), (entered, name) => {
      const more = cashLine({ ...entered, [name]: (entered[name] ?? 0) + 1 }, [], 100)
      for (const [month, { low }] of cashLine(entered, [], 100).entries()) expect(more[month]?.low).toBeLessThanOrEqual(low)
    }),
  )
})

test('amounts are read as people type them', () => {
  expect(readAmount('$4,500')).toBe(4500)
  expect(readAmount('0')).toBe(0)
  expect(readAmount('')).toBeNull()
  expect(readAmount('a lot')).toBeNull()
  expect(readPercent('65%')).toBe(65)
  expect(readPercent('101')).toBeNull()
  expect(formatLeft({ low: -4230, high: -4230 }, false)).toBe('−$4,200')
  expect(formatLeft({ low: 950, high: 8990 }, true)).toBe('~$1,000 to $9,000')
})
