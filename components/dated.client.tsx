'use client'
// Runs in the browser because only there a page that was built earlier can know today's date.

import { type ReactNode, useSyncExternalStore } from 'react'
import { hasPassed } from '@/lib/freshness'

type Props = {
  /** The last day on which something holds, as a calendar date. */
  until: string
  /** The day the page was built: what readers without scripts see is true of that day. */
  builtOn: string
  before: ReactNode
  after: ReactNode
}

const never = () => () => {}

/** What to say until a day has gone by, and after it. */
export function Dated({ until, builtOn, before, after }: Props) {
  const today = useSyncExternalStore(never, localDate, () => builtOn)
  return hasPassed(until, today) ? after : before
}

/** Today as a calendar date where the reader is. */
function localDate(): string {
  const now = new Date()
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
