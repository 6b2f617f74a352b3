'use client'
// Runs in the browser because it answers the reader's pointer and knows today's date.

import { useEffect } from 'react'
import { copyOnPress } from '@/lib/copy-text'
import { fetchAhead } from '@/lib/fetch-ahead'
import { followMovedPlace } from '@/lib/moved-places'
import { tellPassedDays } from '@/lib/passed-days'
import { shareOnPress } from '@/lib/share-page'
import { tellChanges } from '@/lib/tell-changes'

/** What scripts add to finished HTML, once for the whole page: pages fetched ahead, buttons that copy and share, what changed or passed. */
export function PageBehavior() {
  useEffect(() => {
    followMovedPlace(document)
    tellPassedDays(document)
    const endings = [fetchAhead(document), copyOnPress(document), shareOnPress(document), tellChanges(document)]
    return () => {
      for (const end of endings) end()
    }
  }, [])
  return null
}
