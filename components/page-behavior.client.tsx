'use client'
// Runs in the browser because it answers the reader's pointer and knows today's date.

import { useEffect } from 'react'
import { copyTextOf } from '@/lib/copy-text'
import { fetchAhead } from '@/lib/fetch-ahead'
import { followMovedPlace } from '@/lib/moved-places'
import { onPress } from '@/lib/on-press'
import { tellPassedDays } from '@/lib/passed-days'
import { sharePage } from '@/lib/share-page'
import { tellChanges } from '@/lib/tell-changes'

/** What scripts add to finished HTML, once for the whole page: pages fetched ahead, buttons that copy and share, what changed or passed. */
export function PageBehavior() {
  useEffect(() => {
    followMovedPlace(document)
    tellPassedDays(document)
    const endings = [
      fetchAhead(document),
      onPress(document, 'copies', copyTextOf),
      onPress(document, 'shares', sharePage),
      tellChanges(document),
    ]
    return () => {
      for (const end of endings) end()
    }
  }, [])
  return null
}
