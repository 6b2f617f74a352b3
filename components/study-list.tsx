import type { Driver } from '@/lib/content/model'
import { measuredBy } from '@/lib/evidence'
import { formatCount, formatFigure, formatNumber } from '@/lib/format'
import { NoteLink } from './note-link'

/** Figures that stand open; the others are folded, since nobody reads twenty-five on a phone. */
const LEADING = 4

/** Published figures in a row each: what was measured, on whom, when, by whom. */
export function StudyList({ studies }: Pick<Driver, 'studies'>) {
  const folded = studies.slice(LEADING)
  return (
    <>
      <Rows studies={studies.slice(0, LEADING)} />
      {folded.length > 0 ? (
        <details className="fold mt-2">
          <summary className="py-2 text-[0.94rem] font-medium text-hema">{formatCount(folded.length, 'further figure')}</summary>
          <Rows studies={folded} />
        </details>
      ) : null}
    </>
  )
}

function Rows({ studies }: Pick<Driver, 'studies'>) {
  return (
    <ul className="studies">
      {studies.map((figure) => (
        <li key={figure.id}>
          <strong>{formatFigure(figure)}</strong>
          <div>
            {figure.measures}
            <NoteLink note={figure.note} />
            <p>
              {figure.population}; answers: {typeof figure.n === 'number' ? formatNumber(figure.n) : figure.n}; {figure.year};{' '}
              {measuredBy({ source: figure.source })}
            </p>
            {figure.caveat ? <p className="caveat">{figure.caveat}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
