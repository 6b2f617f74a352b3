'use client'
// Runs in the browser because only it can tell a list of one's own marks from somebody else's.

import { keepMarks } from '@/lib/device'
import { useMarks } from './mark-control.client'
import { SiteLink } from './site-link'

type Props = {
  /** Slugs of the list in the address. */
  list: readonly string[]
  /** The list as a comparison side by side; null where it is too short or too long for one. */
  compareHref: string | null
}

/** What a list in the address is, and how to make it one's own. */
export function ListNotice({ list, compareHref }: Props) {
  const marks = useMarks()
  const isOwn = marks.length === list.length && list.every((slug) => marks.includes(slug))
  return (
    <section aria-label="This list" className="mb-4 border-l-4 border-hema bg-hema-tint px-4 py-3 text-[0.94rem]">
      <p>
        {isOwn
          ? 'These are the roles you marked. They are kept in this browser only, and in this address: whoever you send it to sees the same list.'
          : 'This is a shared list: the roles that whoever made the link had marked. Its address is all there is to it, so a bookmark keeps it.'}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        {compareHref ? <SiteLink href={compareHref}>Set them side by side</SiteLink> : null}
        {isOwn ? (
          <button type="button" onClick={() => keepMarks([])} className="font-medium text-hema underline">
            Clear my marks
          </button>
        ) : (
          <button type="button" onClick={() => keepMarks([...marks, ...list])} className="needs-script font-medium text-hema underline">
            Mark these as mine
          </button>
        )}
        <SiteLink href="/roles">All roles</SiteLink>
      </p>
    </section>
  )
}
