'use client'
// Runs in the browser because what is being typed is no answer until it is a number.

import { useId, useState } from 'react'
import type { FitField } from '@/lib/fit'
import { wholeNumber } from '@/lib/fit-query'
import { formatNumber } from '@/lib/format'

type Props = {
  field: Extract<FitField, { kind: 'number' }>
  /** The number that counts, as text; empty for none. */
  value: string
  onAnswer: (tokens: readonly string[]) => void
}

/** A whole number, taken as people write it; says so where it cannot be read. */
export function NumberField({ field, value, onAnswer }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const read = (text: string) => String(wholeNumber(text, field) ?? '')
  // What was typed is shown while it says what counts, or nothing that counts; else the answer changed elsewhere.
  const shown = read(typed) === value ? typed : value
  const isUnread = shown.trim() !== '' && read(shown) === ''

  return (
    <div className="py-1">
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.92rem]">
        {field.label}
        <input
          name={field.name}
          inputMode="numeric"
          value={shown}
          aria-invalid={isUnread || undefined}
          aria-describedby={isUnread ? id : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            const next = read(event.target.value)
            onAnswer(next === '' ? [] : [next])
          }}
          className="w-32 rounded-lg border border-edge bg-raised px-2.5 py-1.5 tabular-nums"
        />
      </label>
      {isUnread ? (
        <p id={id} className="text-[0.85rem] text-eosin">
          Write a whole number from {formatNumber(field.least)} to {formatNumber(field.most)}.
        </p>
      ) : null}
    </div>
  )
}
