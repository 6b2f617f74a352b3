'use client'
// Runs in the browser because what is being typed is no date until its year is whole.

import { useState } from 'react'
import { isCalendarDate } from '@/lib/calendar'

type Props = { label: string; value: string; onChange: (date: string) => void }

/** A calendar date from 1970 to 2199; empty where none is meant. It has no name: no form could send it. */
export function DateField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const read = (text: string) => (isCalendarDate(text) ? text : '')
  // A year typed digit by digit is the year 2 first: what was typed stands while it says the date that counts, or none.
  const shown = read(typed) === value ? typed : value
  return (
    <label className="text-sm font-semibold">
      {label}
      <input
        type="date"
        min="1970-01-01"
        max="2199-12-31"
        value={shown}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(read(event.target.value))
        }}
        className="mt-1.5 block rounded-lg border border-edge bg-raised px-2.5 py-2 text-[1rem] font-normal"
      />
    </label>
  )
}
