/** What search is asked and what it answers; free of the index, so that the browser can have it. */

/** What a result is, in a word. */
export type SearchKind = 'Role' | 'Driver' | 'Chapter' | 'Question' | 'Step' | 'Left out' | 'Source'

/** A piece of a text, and whether it is what was asked for. */
export type Piece = { text: string; isHit: boolean }

/** A page that fits a query, led to at the section that fits best. */
export type SearchResult = {
  kind: SearchKind
  href: string
  title: Piece[]
  /** The heading of that section; null where the page as a whole fits best. */
  section: string | null
  snippet: Piece[]
  /** Further sections of the page that fit, at most three. */
  also: { href: string; title: string }[]
}

export type Found = {
  /** Best first, one for each page, at most as many as were asked for. */
  results: SearchResult[]
  /** How many pages fit. */
  total: number
  /** Where nothing fits: near spellings of what was asked for, at most three. */
  nearSpellings: string[]
}

/** Characters of a query that are read: longer ones are no questions, and cost time. */
export const MAX_QUERY_LENGTH = 200

/**
 * The query that a request asks for: the first value of the parameter without characters that show nothing, at most
 * `MAX_QUERY_LENGTH` characters long; and whether it had to be cut.
 */
export function parseQuery(value: string | readonly string[] | null | undefined): { query: string; isCut: boolean } {
  const [first = ''] = [value ?? []].flat()
  const characters = [...first.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()]
  return { query: characters.slice(0, MAX_QUERY_LENGTH).join('').trim(), isCut: characters.length > MAX_QUERY_LENGTH }
}

/** The address of the results for a query; without one, of the empty form. */
export function searchHref(query: string): '/search' | `/search?${string}` {
  return query === '' ? '/search' : `/search?${new URLSearchParams({ q: query })}`
}

/** Words of somebody who may be in danger: a number to call comes before any result. */
const CRISIS =
  /\bsuicid|\bkill(?:ing)? (?:my|him|her)self\b|\bself[- ]?harm|\bend (?:my|it all|my own) ?life\b|\bwant(?:ing)? to die\b|\bhopeless|\boverdos/i

/** Whether a query sounds as if somebody were in danger. */
export function soundsInDanger(query: string): boolean {
  return CRISIS.test(query)
}

/** What the dialog gets: the first results, and the rest of what it says. */
export type SearchAnswer = Pick<Found, 'total' | 'nearSpellings'> & {
  results: Omit<SearchResult, 'also'>[]
  isInDanger: boolean
}
