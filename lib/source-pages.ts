/**
 * Where each source stands: the directory is cut by the first letters of their names, the slugs, into pages of a few
 * dozen. A page begins with the slugs at or after its name; a page that grows too long is cut by adding a row.
 */
export const SOURCE_PAGES = [
  { page: 'a', label: 'A to Al' },
  { page: 'am', label: 'Am to Az' },
  { page: 'b', label: 'B' },
  { page: 'c', label: 'C' },
  { page: 'd', label: 'D and E' },
  { page: 'f', label: 'F and G' },
  { page: 'h', label: 'H and I' },
  { page: 'j', label: 'J' },
  { page: 'k', label: 'K and L' },
  { page: 'm', label: 'M to Md' },
  { page: 'me', label: 'Me to Mz' },
  { page: 'n', label: 'N' },
  { page: 'o', label: 'O' },
  { page: 'p', label: 'P' },
  { page: 'q', label: 'Q and R' },
  { page: 's', label: 'S' },
  { page: 't', label: 'T and U' },
  { page: 'v', label: 'V to Z' },
] as const

/** The page of a source, by its slug; what sorts before all letters stands on the first. */
export function sourcePageOf(slug: string): string {
  return (SOURCE_PAGES.findLast(({ page }) => page <= slug) ?? SOURCE_PAGES[0]).page
}

/** The address of a source in the directory. */
export function sourceHref(slug: string): `/sources/${string}` {
  return `/sources/${sourcePageOf(slug)}#${slug}`
}

/** The sources of one page, by publisher and title. */
export function sourcesOn<Listed extends { slug: string; publisher: string; title: string }>(
  page: string,
  sources: readonly Listed[],
): Listed[] {
  return sources
    .filter(({ slug }) => sourcePageOf(slug) === page)
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'))
}
