import type { Figure } from './content/schema'

/** One figure of a series: its place in percent of the chart's width and of its height, counted from the top. */
export type SeriesPoint<F> = { figure: F; x: number; y: number }

/**
 * Places the figures of one measure over the years: years to scale from left to right, values to scale from 0 at the
 * foot to `top`, in the figures' unit: the next round number above the greatest, never cut off at the foot.
 */
export function seriesPoints<F extends Pick<Figure, 'value' | 'year'>>(figures: readonly F[]): { points: SeriesPoint<F>[]; top: number } {
  const years = figures.map(({ year }) => Number(year))
  const first = Math.min(...years)
  const span = Math.max(...years) - first
  const top = roundUp(Math.max(...figures.map(({ value = 0 }) => value)))
  const points = figures
    .map((figure) => ({
      figure,
      x: span === 0 ? 50 : ((Number(figure.year) - first) / span) * 100,
      y: 100 - ((figure.value ?? 0) / top) * 100,
    }))
    .sort((a, b) => a.x - b.x)
  return { points, top }
}

/** The value rounded up at its first digit: 44.7 becomes 50. */
function roundUp(value: number): number {
  if (value <= 0) return 1
  const step = 10 ** Math.floor(Math.log10(value))
  return Math.ceil(value / step) * step
}
