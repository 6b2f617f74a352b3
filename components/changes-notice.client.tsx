'use client'
// Runs in the browser because the day on which a link was made stands after its #, which no server sees.

import { useSyncExternalStore } from 'react'
import { changesSince, madeOn, type PageChange } from '@/lib/changes'
import { formatDate } from '@/lib/format'
import { SiteLink } from './site-link'

const readFragment = () => window.location.hash
const noFragment = () => ''

function onFragmentChange(callback: () => void) {
  window.addEventListener('hashchange', callback)
  return () => window.removeEventListener('hashchange', callback)
}

/** To a reader who follows a link made earlier: which figures of the page have changed since. Nothing where none has. */
export function ChangesNotice({ changes }: { changes: readonly PageChange[] }) {
  const made = madeOn(useSyncExternalStore(onFragmentChange, readFragment, noFragment))
  const since = made ? changesSince(changes, made) : []
  if (!made || since.length === 0) return null
  return (
    <section aria-label="Changed since this link was made" className="my-4 border-l-4 border-eosin bg-eosin-tint px-4 py-3 text-[0.94rem]">
      <p>Changed since this link was made on {formatDate(made)}:</p>
      <ul className="mt-1 space-y-1">
        {since.map(({ date, what, before, after, why }) => (
          <li key={`${date} ${what}`}>
            <strong className="font-semibold">{what}</strong>: before {before}, now {after}. {why}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <SiteLink href="/corrections">All corrections</SiteLink>
      </p>
    </section>
  )
}
