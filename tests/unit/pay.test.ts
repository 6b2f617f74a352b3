import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualise, comparableAnnualPay, hourlyPay, PAID_WEEKS_PER_YEAR, type RawPay, scaleEnd } from '@/lib/pay'
import { PERIODS } from '@/lib/vocabulary'

const amounts = fc.integer({ min: 0, max: 2_000_000 })
const spans = fc.tuple(amounts, amounts).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const hours = fc.integer({ min: 1, max: 80 })
const payBy = (per: RawPay['per']) => spans.map((span): RawPay => ({ ...span, currency: 'USD', per }))

describe('annualise', () => {
  test('counts an hourly rate at the given hours for 48 weeks', () => {
    expect(annualise({ amount: 106, currency: 'USD', per: 'hour' }, 20)).toEqual({
      low: 101_760,
      high: 101_760,
      midpoint: 101_760,
      currency: 'USD',
      estimated: true,
    })
  })

  test('leaves a yearly figure as it was published, whatever the hours', () => {
    fc.assert(
      fc.property(payBy('year'), hours, (pay, h) => {
        const annual = annualise(pay, h)
        expect(annual).toMatchObject({ low: pay.low, high: pay.high, estimated: false })
      }),
    )
  })

  test('grows in proportion to the hours and keeps the midpoint between both ends', () => {
    fc.assert(
      fc.property(payBy('hour'), hours, (pay, h) => {
        const annual = annualise(pay, h)
        expect(annual?.low).toBe((pay.low ?? 0) * h * PAID_WEEKS_PER_YEAR)
        expect(annual?.midpoint).toBeGreaterThanOrEqual(annual?.low ?? Number.NaN)
        expect(annual?.midpoint).toBeLessThanOrEqual(annual?.high ?? Number.NaN)
        expect(annualise(pay, 2 * h)?.midpoint).toBe(2 * (annual?.midpoint ?? Number.NaN))
      }),
    )
  })

  test.each(['day', 'case', 'exam', 'application', 'activity'] as const)('never turns a figure by the %s into a year', (per) => {
    fc.assert(
      fc.property(payBy(per), hours, (pay, h) => {
        expect(annualise(pay, h)).toBeNull()
      }),
    )
  })

  test('decides for every period there is', () => {
    const counted = (Object.keys(PERIODS) as RawPay['per'][]).filter((per) => annualise({ amount: 1, currency: 'USD', per }, 1))
    expect(counted).toEqual(['year', 'hour'])
  })
})

test('compares only dollars: a rate of exchange would be invented', () => {
  expect(comparableAnnualPay({ amount: 90_000, currency: 'EUR', per: 'year' }, 20)).toBeNull()
  expect(comparableAnnualPay({ low: 100_000, high: 200_000, currency: 'USD', per: 'year' }, 20)).toBe(150_000)
})

test('ends a scale on a round amount that holds everything on it', () => {
  fc.assert(
    fc.property(fc.array(amounts), (values) => {
      const end = scaleEnd(values)
      expect(end % 50_000).toBe(0)
      expect(end).toBeGreaterThanOrEqual(Math.max(100_000, ...values))
      expect(end).toBeLessThan(Math.max(100_000, ...values) + 50_000)
    }),
  )
})

describe('hourlyPay', () => {
  const week = { low: 40, high: 50 }

  test('spreads a yearly figure over 48 weeks, the lowest pay over the longest week', () => {
    expect(hourlyPay({ low: 96_000, high: 192_000, currency: 'USD', per: 'year' }, week)).toEqual({
      low: 40,
      high: 100,
      currency: 'USD',
      estimated: true,
    })
  })

  test('leaves an hourly rate as it was published, whatever the week', () => {
    expect(hourlyPay({ amount: 395, currency: 'USD', per: 'hour' }, week)).toEqual({
      low: 395,
      high: 395,
      currency: 'USD',
      estimated: false,
    })
  })

  test('counts nothing else by the hour', () => {
    for (const per of Object.keys(PERIODS) as RawPay['per'][])
      if (per !== 'hour' && per !== 'year') expect(hourlyPay({ amount: 100, currency: 'USD', per }, week)).toBeNull()
  })

  test('gives the yearly figure back when counted by the year at the same hours', () => {
    fc.assert(
      fc.property(payBy('year'), hours, (pay, h) => {
        const hourly = hourlyPay(pay, { low: h, high: h })
        const back = annualise({ low: hourly?.low, high: hourly?.high, currency: 'USD', per: 'hour' }, h)
        expect(back?.low).toBeCloseTo(pay.low ?? 0, 3)
        expect(back?.high).toBeCloseTo(pay.high ?? 0, 3)
      }),
    )
  })
})
