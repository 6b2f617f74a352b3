import type { ComponentProps } from 'react'

type Props = ComponentProps<'a'> & { href: string }

/**
 * A link inside the site: an ordinary anchor, which the browser follows by itself, so that a page of a hundred links
 * takes up none of them when its scripts start. `lib/fetch-ahead.ts` fetches the page a reader points at.
 */
export function SiteLink(props: Props) {
  return <a {...props} />
}
