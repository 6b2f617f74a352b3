import { formatDate } from './format'
import { SITE_NAME, SITE_ORIGIN } from './site'

/** What a reference names: the page's title, its address within the site, the calendar date of its last review. */
export type CitedPage = { title: string; path: string; reviewed: string }

/** A reference to a page in the manner of a medical journal: `Next Rounds. Drug safety physician. Reviewed November 24, 2026. https://...`. */
export function formatCitation({ title, path, reviewed }: CitedPage): string {
  return `${SITE_NAME}. ${title}. Reviewed ${formatDate(reviewed)}. ${SITE_ORIGIN}${path}`
}
