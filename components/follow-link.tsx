import type { ComponentProps } from 'react'
import { SiteLink } from './site-link'

type Props = ComponentProps<typeof SiteLink> & {
  /** Takes the address in the browser, where that needs no request; left out, the link is an ordinary one. */
  onFollow?: ((href: string) => void) | undefined
}

/** A link to another state of the same page: an ordinary link, which scripts follow without asking the server. */
export function FollowLink({ href, onFollow, ...props }: Props) {
  const follow = onFollow && {
    onNavigate: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      onFollow(href)
    },
  }
  return <SiteLink href={href} {...follow} {...props} />
}
