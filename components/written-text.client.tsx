'use client'
// Runs in the browser because only there it can find again what the server has written.

import { useState } from 'react'
import { getText } from '@/lib/written-texts'

type Props = { id: string; className?: string }

/**
 * Finished HTML in the page: put there by the server, left as it is by the browser, which reads it again only where
 * React has to make the element anew.
 */
export function WrittenText({ id, className }: Props) {
  const [html] = useState(() =>
    typeof window === 'undefined'
      ? { __html: getText(id) }
      : {
          get __html() {
            return readBack(id)
          },
        },
  )
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: `Written` escaped all text in it
    <div id={id} className={className} suppressHydrationWarning dangerouslySetInnerHTML={html} />
  )
}

function readBack(id: string): string {
  return document.getElementById(id)?.innerHTML ?? ''
}
