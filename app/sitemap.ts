import type { MetadataRoute } from 'next'
import { content } from '@/lib/content'
import { pageDates } from '@/lib/page-dates'
import { SITE_ORIGIN } from '@/lib/site'

export default function sitemap(): MetadataRoute.Sitemap {
  return pageDates(content).map(({ href, changed }) => ({ url: `${SITE_ORIGIN}${href}`, lastModified: changed }))
}
