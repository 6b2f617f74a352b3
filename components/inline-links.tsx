import { Fragment } from 'react'
import type { PageLink } from '@/lib/content/model'
import { SiteLink } from './site-link'

/** Links one after the other inside a sentence. */
export function InlineLinks({ links }: { links: readonly PageLink[] }) {
  return links.map(({ href, title }, index) => (
    <Fragment key={href}>
      {index > 0 ? ', ' : ''}
      <SiteLink href={href}>{title}</SiteLink>
    </Fragment>
  ))
}
