import type { Documents, Parsed } from './documents'
import { writeFrontMatter } from './front-matter'
import { fieldName, type Problem } from './problems'
import { figureWords } from './writer'

/** The figures as they were when last published: what the corrections are held against. */
export type FigureLock = {
  /** The calendar date from which on changes are recorded. */
  begun: string
  /** The calendar date of the last publication. */
  published: string
  /** What readers were told, by the figure's id. */
  figures: Readonly<Record<string, string>>
}

/** What a correction says a figure was before it was added, and is after it was withdrawn. */
const ABSENT = 'not published'

export type FigureChange = { figure: string; before: string; after: string }

/** What a figure measures, in the words its readers see; empty for one that no document holds any more. */
function whatIs({ roles, sources, polls }: Documents, figure: string): string {
  const of = <T extends { id: string }>(list: T[]) => list.find(({ id }) => id === figure)
  for (const { fields } of roles) if (of(fields.pay)) return `${fields.title}: pay of ${of(fields.pay)?.population}`
  for (const { fields } of sources) if (of(fields.figures)) return `${of(fields.figures)?.measures}, ${of(fields.figures)?.population}`
  for (const { fields } of polls) if (of(fields.options)) return `${fields.question} ${of(fields.options)?.label}`
  return ''
}

const PARTS = '; '

/** Every figure in the words whose change is a correction: the amount, the statistic, the year, the source. */
export function figureRecord(documents: Documents): Record<string, string> {
  const words = figureWords(documents)
  const statistics = new Map(documents.roles.flatMap(({ fields }) => fields.pay.map(({ id, statistic }) => [id, statistic] as const)))
  const entries = [...words].map(([id, { full, year, source }]): [string, string] => [
    id,
    [full, statistics.get(id), year, source].filter(Boolean).join(PARTS),
  ])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A recorded figure in words for readers, and the slug of its source; null for one that was not published. */
export function readRecord(record: string): { words: string; source: string | null } {
  if (record === ABSENT) return { words: record, source: null }
  const parts = record.split(PARTS)
  return { words: parts.slice(0, -1).join(', '), source: parts.at(-1) ?? null }
}

/** What changed between two records of the figures, by id. */
export function figureChanges(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): FigureChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return ids
    .map((figure) => ({ figure, before: before[figure] ?? ABSENT, after: after[figure] ?? ABSENT }))
    .filter((change) => change.before !== change.after)
}

/**
 * The frame of a correction for every change that no entry explains yet, or null where all are explained. Its `why` is
 * empty, which does not pass the check: only an author knows the reason, and what a withdrawn figure was. `today` is a calendar date.
 */
export function correctionFrame({ documents }: Parsed, lock: FigureLock, today: string): { file: string; text: string } | null {
  const explained = explainedChanges(documents, lock)
  const changes = figureChanges(lock.figures, figureRecord(documents)).filter(({ figure }) => !explained.has(figure))
  if (changes.length === 0) return null
  const describe = ({ figure, ...change }: FigureChange) => ({ figure, what: whatIs(documents, figure), ...change })
  const taken = documents.corrections.map(({ slug }) => slug)
  const slug = taken.includes(today) ? `${today}-${taken.filter((name) => name.startsWith(today)).length + 1}` : today
  return { file: `content/corrections/${slug}.md`, text: writeFrontMatter({ date: today, why: '', changes: changes.map(describe) }) }
}

/** The lock file after a publication on `today`, a calendar date: what readers are told from then on. */
export function publishedLock({ documents }: Parsed, lock: FigureLock, today: string): FigureLock {
  return { begun: lock.begun, published: today, figures: figureRecord(documents) }
}

function explainedChanges(documents: Documents, { published }: FigureLock) {
  const entries = documents.corrections.filter(({ fields }) => fields.date >= published)
  return new Map(
    entries.flatMap((entry) => entry.fields.changes.map((change, index) => [change.figure, { entry, change, index }] as const)),
  )
}

/**
 * Figures that differ from what was last published need a correction, dated on or after that day, that says what they
 * were, what they are and why. A figure in a file that has problems of its own is left alone until they are mended.
 */
export function checkLock({ documents, brokenFigures, problems }: Parsed, lock: FigureLock): Problem[] {
  if (problems.some(({ file }) => /^content\/(?:sources|polls|roles)\//.test(file))) return []
  const changes = figureChanges(lock.figures, figureRecord(documents)).filter(({ figure }) => !brokenFigures.includes(figure))
  const explained = explainedChanges(documents, lock)
  const changed = new Set(changes.map(({ figure }) => figure))
  const unfounded = [...explained].filter(([figure, { entry }]) => entry.fields.date > lock.published && !changed.has(figure))
  return [
    ...unfounded.map(([figure, { entry, index }]) => ({
      file: entry.file,
      line: entry.lineOf(['changes', index]),
      field: fieldName(['changes', index, 'figure']),
      message: `is "${figure}", which is as it was when last published. Remove it`,
    })),
    ...changes.flatMap(({ figure, before, after }): Problem[] => {
      const known = explained.get(figure)
      if (!known)
        return [
          {
            file: fileOf(documents, figure),
            line: 1,
            field: figure,
            message: `was "${before}" when last published and is "${after}". Say why: npm run content -- --correct writes the frame of the entry`,
          },
        ]
      const { entry, change, index } = known
      const wrong = (['before', 'after'] as const).filter((side) => change[side] !== { before, after }[side])
      return wrong.map((side) => ({
        file: entry.file,
        line: entry.lineOf(['changes', index, side]),
        field: fieldName(['changes', index, side]),
        message: `is "${change[side]}" for ${figure}. Write "${{ before, after }[side]}"`,
      }))
    }),
  ]
}

function fileOf(documents: Documents, figure: string): string {
  const holder =
    documents.roles.find(({ fields }) => fields.pay.some(({ id }) => id === figure)) ??
    documents.sources.find(({ fields }) => fields.figures.some(({ id }) => id === figure)) ??
    documents.polls.find(({ fields }) => fields.options.some(({ id }) => id === figure))
  return holder?.file ?? 'content/figures.lock.json'
}
