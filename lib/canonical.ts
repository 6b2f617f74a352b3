import type { IgnoredParam, RawParams } from './role-query'

/**
 * Where a query is to be asked for instead, or null where it already stands as it should: one that is understood in full
 * has one address, `href`, so that a cache keeps each view once. A query that holds something that was ignored stays,
 * because the page says so, and what is said would get lost on the way.
 */
export function canonicalElsewhere<Href extends string>(params: RawParams, ignored: readonly IgnoredParam[], href: Href): Href | null {
  return ignored.length > 0 || isWritten(params, href) ? null : href
}

/** Whether a query, as it came, has the very names and values of an address, in their order. */
export function isWritten(params: RawParams, href: string): boolean {
  const asked = Object.entries(params).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value]))
  const [, query = ''] = href.split('?')
  return JSON.stringify(asked) === JSON.stringify([...new URLSearchParams(query)])
}

/** The metadata of a page whose query was not understood in full: not for search engines, and server/ keeps it out of caches. */
export function unlistedWhen(ignored: readonly IgnoredParam[]): { robots?: { index: false } } {
  return ignored.length > 0 ? { robots: { index: false } } : {}
}

/** The same for what is no page. */
export function unlistedHeader(ignored: readonly IgnoredParam[]): Record<string, string> {
  return ignored.length > 0 ? { 'x-robots-tag': 'noindex' } : {}
}
