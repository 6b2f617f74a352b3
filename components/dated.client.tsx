'use client'
// Runs in the browser because only there a page that was built earlier can know today's date.

import { type ReactNode, useSyncExternalStore } from 'react'
import { calendarDate, hasPassed } from '@/lib/freshness'

type Props = {
  /** The last day on which something holds, as a calendar date. */
  until: string
  /** The day the page was built: what readers without scripts see is true of that day. */
  builtOn: string
  before: ReactNode
  after: ReactNode
}

const never = () => () => {}
const readToday = () => calendarDate(new Date())

/** What to say until a day has gone by, and after it. */
export function Dated({ until, builtOn, before, after }: Props) {
  const today = useSyncExternalStore(never, readToday, () => builtOn)
  return hasPassed(until, today) ? after : before
}
