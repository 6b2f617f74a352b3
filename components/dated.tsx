import type { ReactNode } from 'react'
import { BUILD_DATE } from '@/lib/build-date'
import { hasPassed } from '@/lib/freshness'

type Props = {
  /** The last day on which something holds, as a calendar date. */
  until: string
  /** What to say until that day has gone by; left out, nothing stands there. */
  children?: ReactNode
  /** What to say after it. */
  after: string
  className?: string
}

/**
 * What to say until a day has gone by, and after it. Readers without scripts see what was true on the day the page was
 * built; scripts look at today (`lib/passed-days.ts`).
 */
export function Dated({ until, children, after, className }: Props) {
  if (hasPassed(until, BUILD_DATE))
    return (
      <p data-passed="" className={className}>
        {after}
      </p>
    )
  return (
    <p data-until={until} data-after={after} className={className}>
      {children}
    </p>
  )
}
