'use client'
// Runs in the browser because the share sheet and the clipboard exist only there.

import { useState } from 'react'
import { madeFragment } from '@/lib/changes'
import { calendarDate } from '@/lib/freshness'

/**
 * Sends the address of the page, with the day on which the link was made after its #: by the system's share sheet
 * where there is one, else to the clipboard, and says so.
 */
export function ShareControl({ title }: { title: string }) {
  const [message, setMessage] = useState('')

  async function share() {
    const { origin, pathname, search } = window.location
    const url = `${origin}${pathname}${search}${madeFragment(calendarDate(new Date()))}`
    try {
      if (navigator.share) {
        await navigator.share({ title, url })
        return
      }
      await navigator.clipboard.writeText(url)
      setMessage('Link copied')
    } catch (error) {
      // Closing the share sheet is a choice and not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      setMessage(`Copying failed. The address is ${url}`)
    }
  }

  return (
    <span className="needs-script inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <button type="button" onClick={share} className="button">
        Share this
      </button>
      <span role="status" className="text-sm text-soft">
        {message}
      </span>
    </span>
  )
}
