import { expect, test } from 'vitest'
import { seriesPoints } from '@/lib/series'

test('places years to scale, values from zero, in the order of the years', () => {
  const { points, top } = seriesPoints([
    { year: 2023, value: 59 },
    { year: 2013, value: 30 },
    { year: 2018, value: 45 },
  ])
  expect(top).toBe(60)
  expect(points.map(({ x }) => x)).toEqual([0, 50, 100])
  expect(points.map(({ y }) => Math.round(y * 10) / 10)).toEqual([50, 25, 1.7])
})

test('stands in the middle where all figures are of one year', () => {
  const { points } = seriesPoints([
    { year: 2023, value: 7 },
    { year: 2023, value: 3 },
  ])
  expect(points.map(({ x }) => x)).toEqual([50, 50])
})
