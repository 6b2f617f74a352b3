import type { Driver } from '@/lib/content/model'
import { formatFigure, formatNumber } from '@/lib/format'
import { measuredBy } from '@/lib/roles'
import { NoteLink } from './note-link'

/** Published figures in a row each: what was measured, on whom, when, by whom. */
export function StudyList({ studies }: Pick<Driver, 'studies'>) {
  return (
    <ul className="max-w-[66ch] border-t border-rule">
      {studies.map((figure) => (
        <li key={figure.id} className="border-b border-rule py-3 sm:grid sm:grid-cols-[9.5rem_1fr] sm:gap-x-4">
          <strong className="block font-serif text-xl leading-snug font-semibold text-eosin" data-figure={figure.id}>
            {formatFigure(figure)}
          </strong>
          <div>
            {figure.measures}
            <NoteLink note={figure.note} />
            <span className="block text-[0.85rem] text-soft">
              {figure.population}; answers: {typeof figure.n === 'number' ? formatNumber(figure.n) : figure.n}; {figure.year};{' '}
              {measuredBy({ source: figure.source })}
            </span>
            {figure.caveat ? <span className="block text-[0.85rem] text-faint">{figure.caveat}</span> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
