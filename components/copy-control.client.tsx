'use client'
// Runs in the browser because the clipboard exists only there.

import { useState } from 'react'
import { copyText } from '@/lib/copy-text'

/** Copies a text that is nowhere in the page as such, and says so; `label` names the text. */
export function CopyControl({ text, label }: { text: string; label: string }) {
  const [message, setMessage] = useState('')
  return (
    <span className="needs-script mt-2 inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <button type="button" onClick={async () => setMessage(await copyText(text))} aria-label={`Copy ${label}`} className="button py-1.5">
        Copy
      </button>
      <span role="status" className="text-sm text-soft">
        {message}
      </span>
    </span>
  )
}
