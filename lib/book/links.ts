import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { idWithin } from './elements'

/** The name of the part that holds a page of the site: `/roles/irb-member` becomes `roles-irb-member`. */
export function partIdOf(path: string): string {
  return path.slice(1).replaceAll('/', '-')
}

/** Every id of a body. */
export function idsIn(body: Root): string[] {
  const ids: string[] = []
  visit(body, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id)
  })
  return ids
}

/**
 * Where a link of the site leads within the book: to the part that holds the page, or to the place on it. A question
 * and a page of sources stand within the part of all of them. What the book does not hold, and a page under a filter, stays an address of the site.
 */
export function resolveHref(href: string, ids: ReadonlySet<string>): string {
  if (!href.startsWith('/') || href.includes('?')) return href
  const [path = '', place] = href.split('#')
  const part = [path, path.slice(0, path.lastIndexOf('/'))].map(partIdOf).find((id) => ids.has(id))
  if (!part) return href
  const within = idWithin(part, place ?? path.slice(path.lastIndexOf('/') + 1))
  return `#${ids.has(within) ? within : part}`
}
