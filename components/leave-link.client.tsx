'use client'
// Runs in the browser because the plan is handed over on the device and not in an address.

import { keepLeave, readLeave } from '@/lib/device'
import { parseLeaveNotes, planTaken, printLeaveNotes } from '@/lib/leave-notes'
import type { Span } from '@/lib/pay'
import { SiteLink } from './site-link'

type Props = {
  /** The address of the plan. */
  path: string
  /** What it has brought by the end of each month, in dollars. */
  comeIn: readonly Span[]
}

/** Takes a plan along to the steps of leaving. */
export function LeaveLink({ path, comeIn }: Props) {
  const take = () => keepLeave(printLeaveNotes({ ...parseLeaveNotes(readLeave()), plan: planTaken(path, comeIn) }))
  return (
    <p className="needs-script mt-8 max-w-[66ch] print:hidden">
      <SiteLink href="/leave" onClick={take}>
        Hold this plan against a leaving date
      </SiteLink>
      : what its work still asks of you, and when it pays. The plan is kept on this device for that page.
    </p>
  )
}
