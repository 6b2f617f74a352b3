import type { Metadata } from 'next'
import { SITE_NAME } from './site'

/** Title, description, canonical address and the data of a link preview for one page; `path` is its address within the site. */
export function pageMetadata(title: string, description: string, path: string, type: 'website' | 'article' = 'website'): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type, siteName: SITE_NAME, locale: 'en_US' },
    twitter: { card: 'summary', title, description },
  }
}
