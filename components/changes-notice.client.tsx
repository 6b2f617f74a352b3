'use client'
// Runs in the browser because the day on which a link was made stands after its #, which no server sees.

import { useSyncExternalStore } from 'react'
import { changesSince, madeOn, type PageChange } from '@/lib/changes'
import { ChangeList } from './change-list'

const readFragment = () => window.location.hash
const noFragment = () => ''

function onFragmentChange(callback: () => void) {
  window.addEventListener('hashchange', callback)
  return () => window.removeEventListener('hashchange', callback)
}

/** As `ChangeList`, for a page whose figures change in the browser. */
export function ChangesNotice({ changes }: { changes: readonly PageChange[] }) {
  const made = madeOn(useSyncExternalStore(onFragmentChange, readFragment, noFragment))
  return made ? <ChangeList changes={changesSince(changes, made)} made={made} /> : null
}
