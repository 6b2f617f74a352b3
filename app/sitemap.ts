import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { pageDates } from '@/lib/page-dates'
import { SITE_ORIGIN } from '@/lib/site'

/** Pages that search engines are asked not to list: the address of one may carry a reader's answers. */
const KEPT_OUT: readonly string[] = ['/fit']

export default function sitemap(): MetadataRoute.Sitemap {
  return pageDates(content)
    .filter(({ href }) => !KEPT_OUT.includes(href))
    .map(({ href, changed }) => ({ url: `${SITE_ORIGIN}${href}`, lastModified: changed }))
}
