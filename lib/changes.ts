import type { Correction } from './content/model'

/** One changed figure of a page, in words. */
export type PageChange = { date: string; what: string; before: string; after: string; why: string }

/**
 * The changes of figures that a page shows, or showed until they were withdrawn, newest first. `path` is its address
 * within the site, `figures` the ids of what it shows.
 */
export function changesOn(corrections: readonly Correction[], path: string, figures: readonly string[]): PageChange[] {
  return corrections.flatMap(({ date, why, changes }) =>
    changes
      .filter(({ figure, stoodOn }) => figures.includes(figure) || stoodOn.includes(path))
      .map(({ what, before, after }) => ({ date, what, before: before.words, after: after.words, why })),
  )
}

/** How a link says when it was made, after the #, which no request carries. */
const MADE = /^#made-(\d{4}-\d{2}-\d{2})$/

/** The fragment of a link made on a calendar date. */
export function madeFragment(date: string): string {
  return `#made-${date}`
}

/** The calendar date on which a link was made, or null where its fragment does not say. */
export function madeOn(fragment: string): string | null {
  return MADE.exec(fragment)?.[1] ?? null
}

/** The changes made after the day on which a link was made. */
export function changesSince<Change extends Pick<PageChange, 'date'>>(changes: readonly Change[], made: string): Change[] {
  return changes.filter(({ date }) => date > made)
}
