import type { FigureSeries } from '@/lib/content/model'
import { formatFigure, formatNumber, formatOrigin } from '@/lib/format'
import { seriesPoints } from '@/lib/series'
import { ChartFrame } from './chart-frame'
import { NoteLink } from './note-link'
import { Prose } from './prose'

const HEIGHT = 90
const MARGIN = { top: 24, side: 9 }

/** One measure over the years: a line from 0 up, the figures beside their points, and below it whom each counts. */
export function SeriesChart({ series: { title, figures, note }, path }: { series: FigureSeries; path: string }) {
  const { points } = seriesPoints(figures)
  const placed = points.map(({ figure, x, y }) => ({
    figure,
    x: `${MARGIN.side + (x * (100 - 2 * MARGIN.side)) / 100}%`,
    y: MARGIN.top + (y * HEIGHT) / 100,
  }))
  const foot = MARGIN.top + HEIGHT
  return (
    <ChartFrame
      title={title}
      remark="To scale, from zero"
      sources={figures.map(({ source, year }) => `${formatOrigin({ source })}, ${year}`)}
      path={path}
    >
      <svg height={foot + 22} aria-hidden="true" className="series">
        <line x1="0" x2="100%" y1={foot} y2={foot} className="foot" />
        {placed.slice(1).map(({ figure, x, y }, index) => (
          <line key={figure.id} x1={placed[index]?.x} y1={placed[index]?.y} x2={x} y2={y} />
        ))}
        {placed.map(({ figure, x, y }) => (
          <g key={figure.id}>
            <circle cx={x} cy={y} r="4.5" />
            <text x={x} y={y - 10}>
              {formatFigure(figure, true)}
            </text>
            <text x={x} y={foot + 16}>
              {figure.year}
            </text>
          </g>
        ))}
      </svg>
      <ul className="mt-2 space-y-1 text-[0.85rem] text-soft">
        {points.map(({ figure }) => (
          <li key={figure.id}>
            <strong className="font-semibold text-ink tabular-nums">
              {figure.year}: {formatFigure(figure)}
            </strong>
            <NoteLink note={figure.note} /> {figure.measures}; {figure.population}; answers:{' '}
            {typeof figure.n === 'number' ? formatNumber(figure.n) : figure.n}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[0.85rem] text-soft">
        <Prose of={note} />
      </p>
    </ChartFrame>
  )
}
