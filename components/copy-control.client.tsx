'use client'
// Runs in the browser because the clipboard exists only there.

import { useState } from 'react'

/** Copies a text and says so; `label` names the text. */
export function CopyControl({ text, label }: { text: string; label: string }) {
  const [message, setMessage] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setMessage('Copied')
    } catch {
      setMessage('Copying failed. Select the text and copy it by hand.')
    }
  }

  return (
    <span className="needs-script mt-2 inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <button type="button" onClick={copy} aria-label={`Copy ${label}`} className="button py-1.5">
        Copy
      </button>
      <span role="status" className="text-sm text-soft">
        {message}
      </span>
    </span>
  )
}
