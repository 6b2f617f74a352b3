import { expect, test } from 'vitest'
import { freshUntil, hasPassed } from '@/lib/freshness'

test.each([
  ['2026-11-23', '2027-11-23'],
  ['2027-12-31', '2028-12-31'],
  ['2028-02-29', '2029-02-28'],
])('a review of %s is fresh until %s', (reviewed, until) => {
  expect(freshUntil(reviewed)).toBe(until)
})

test('a rule holds on its last day and has passed on the next', () => {
  expect(hasPassed('2026-12-31', '2026-12-31')).toBe(false)
  expect(hasPassed('2026-12-31', '2027-01-01')).toBe(true)
})
