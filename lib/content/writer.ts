import { formatFigure, formatNumber, formatPay, formatPayAmount } from '../format'
import type { Documents } from './documents'
import type { Reasoned } from './model'
import { compileLine, compileProse, createNotes, type FigureWords, numberedNote, type Prose, type ProseContext } from './prose'

/** Every figure by its id, in the words in which prose shows it. */
export function figureWords({ sources, polls, roles }: Documents): Map<string, FigureWords> {
  const sampleSize = (n: number | 'not published') => (typeof n === 'number' ? formatNumber(n) : n)
  return new Map([
    ...sources.flatMap(({ slug, fields }) =>
      fields.figures.map((figure): [string, FigureWords] => [
        figure.id,
        {
          full: formatFigure(figure),
          bare: formatFigure(figure, true),
          n: sampleSize(figure.n),
          year: String(figure.year),
          source: slug,
        },
      ]),
    ),
    ...polls.flatMap(({ fields }) =>
      fields.options.map(({ id, sharePercent }): [string, FigureWords] => {
        const share = `${formatNumber(sharePercent)}%`
        return [id, { full: share, bare: share, n: sampleSize(fields.n), year: String(fields.year), source: fields.source }]
      }),
    ),
    ...roles.flatMap(({ fields }) =>
      fields.pay.map((pay): [string, FigureWords] => [
        pay.id,
        { full: formatPay(pay), bare: formatPayAmount(pay), n: 'not published', year: String(pay.year), source: pay.source },
      ]),
    ),
  ])
}

/** Writes the prose of one page; its sources are numbered in the order in which they are first cited. */
export function createWriter(figures: ReadonlyMap<string, FigureWords>, noteLink: ProseContext['noteLink'] = numberedNote) {
  const notes = createNotes()
  const shown = new Set<string>()
  const recorded: ProseContext['figures'] = {
    has: (id) => figures.has(id),
    get: (id) => {
      shown.add(id)
      return figures.get(id)
    },
  }
  const context = { figures: recorded, knowsSource: () => true, notes, noteLink, report: () => {}, unknown: () => {}, link: () => {} }
  const line = (text: string, sources: readonly string[] = []): Prose =>
    compileLine(sources.length > 0 ? `${text} [${sources.map((slug) => `@${slug}`).join('; ')}]` : text, context)
  return {
    notes,
    /** Ids of the figures written so far. */
    shown,
    line,
    body: (markdown: string): Prose => compileProse(markdown, context),
    reasoned: <Value extends string>(field: { value: Value; reason: string; ours: boolean; sources: string[] }): Reasoned<Value> => ({
      value: field.value,
      reason: line(field.reason, field.sources),
      ours: field.ours,
    }),
  }
}
export type Writer = ReturnType<typeof createWriter>
