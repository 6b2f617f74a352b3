import type { MouseEvent } from 'react'
import { SiteLink } from './site-link'

type Props = Parameters<typeof SiteLink>[0] & {
  /** Takes the address in the browser, where that needs no request; left out, the link is an ordinary one. */
  onFollow?: ((href: string) => void) | undefined
}

/** A link to another state of the same page: an ordinary link, which scripts follow without asking the server. */
export function FollowLink({ href, onFollow, ...props }: Props) {
  const follow = onFollow && {
    onClick: (event: MouseEvent) => {
      if (opensElsewhere(event)) return
      event.preventDefault()
      onFollow(href)
    },
  }
  return <SiteLink href={href} {...follow} {...props} />
}

/** Whether the reader asked for another tab or window, or for the file. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey
}
