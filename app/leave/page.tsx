import { LeaveArticle } from '@/components/leave-article'
import { changesOn } from '@/lib/changes'
import { content } from '@/lib/content'
import { oldestReview } from '@/lib/freshness'
import { cashHints, leaveWork } from '@/lib/leave-role'
import { pageMetadata } from '@/lib/metadata'

// No other page may hear that somebody reads it.
export const metadata = {
  ...pageMetadata(
    'Leave on your own date',
    'What has to be done before and after the last day in clinic, in order and with sources, and the cash of those months. A date stays on your device.',
    '/leave',
  ),
  referrer: 'no-referrer' as const,
}

export default function LeavePage() {
  const { leaving, contacts, roles, sources, corrections, figuresSince } = content
  const hints = cashHints(sources)
  return (
    <LeaveArticle
      leaving={leaving}
      contacts={contacts}
      work={leaveWork(roles)}
      hints={hints}
      changes={changesOn(corrections, '/leave', [...leaving.figures, ...hints.map(({ figure }) => figure)])}
      figuresSince={figuresSince}
      reviewed={oldestReview(leaving.steps)}
    />
  )
}
