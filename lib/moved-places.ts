import { madeOn } from './changes'
import { sourceHref } from './source-pages'

/**
 * Leads on from a place that has a page of its own: `/sources#slug`, which stays the short address of a source, and
 * `/questions#slug`, which was the address of an answer.
 */
export function followMovedPlace(document: Document): void {
  const { pathname, hash } = document.location
  const place = hash.slice(1)
  if (!/^[a-z0-9-]+$/.test(place) || madeOn(hash)) return
  const here = document.getElementById(place)
  if (pathname === '/sources' && !here) document.location.replace(sourceHref(place))
  const link = pathname === '/questions' && here?.tagName === 'LI' ? here.querySelector('a') : null
  if (link) document.location.replace(link.href)
}
