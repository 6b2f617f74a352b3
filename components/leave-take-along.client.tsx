'use client'
// Runs in the browser because the calendar file is made only there, from a date that is kept only there.

import { useState } from 'react'
import { calendarFile } from '@/lib/calendar-file'
import { formatCount } from '@/lib/format'

type Props = { reminders: readonly { date: string; number: number }[] }

/** The dates as a file for the reader's calendar, made here, and the page on paper. Neither asks the server for anything. */
export function LeaveTakeAlong({ reminders }: Props) {
  const [message, setMessage] = useState('')

  function save() {
    const file = calendarFile(
      reminders.map(({ date, number }) => ({ date, title: `Reminder ${number}` })),
      new Date(),
    )
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'reminders.ics'
    link.click()
    URL.revokeObjectURL(address)
    setMessage(`reminders.ics made, with ${formatCount(reminders.length, 'day')}`)
  }

  return (
    <section aria-labelledby="take-along" className="needs-script mt-6 print:hidden">
      <h2 id="take-along" className="text-xl">
        Take it along
      </h2>
      <p className="mt-1 max-w-[66ch] text-soft">
        In your calendar each day is called “Reminder” with its number here, and nothing else: a shared calendar tells nobody what it is.
        The file holds what is still ahead and not done. It is made in this browser.
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <button type="button" onClick={save} disabled={reminders.length === 0} className="button py-1.5">
          Calendar file, {formatCount(reminders.length, 'day')}
        </button>
        <button type="button" onClick={() => window.print()} className="button py-1.5">
          Print as one page
        </button>
        <span role="status" className="text-sm text-soft">
          {message}
        </span>
      </p>
    </section>
  )
}
