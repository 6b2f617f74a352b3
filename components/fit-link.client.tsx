'use client'
// Runs in the browser because the link is made of answers that are only there.

import { useState } from 'react'
import type { ComparedDriver } from '@/lib/facets'
import type { FitQuestion } from '@/lib/fit'
import { type FitQuery, fitFragment } from '@/lib/fit-query'
import { CopyControl } from './copy-control.client'
import { answerWords } from './fit-words'

type Props = { query: FitQuery; questions: readonly FitQuestion[]; drivers: readonly ComparedDriver[] }

/** Makes a link that carries the answers after its #, and first lists what it will tell. */
export function FitLink({ query, questions, drivers }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const link = isOpen ? `${window.location.origin}/fit${fitFragment(query, questions)}` : ''
  return (
    <div className="min-w-0 basis-full">
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} className="button">
        Make a link
      </button>
      {isOpen ? (
        <section aria-label="A link to these answers" className="mt-3 border-l-4 border-eosin bg-eosin-tint px-4 py-3 text-[0.92rem]">
          <p className="font-semibold">This link will tell whoever has it:</p>
          <ul className="my-2 list-disc pl-5">
            {answerWords(query, questions, drivers).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>
            The answers stand after the #, which browsers do not send to a server. A mail, a chat or a history that keeps the link keeps
            them too.
          </p>
          <label className="mt-3 block text-sm font-semibold">
            The link
            <input readOnly value={link} className="mt-1 w-full rounded-lg border border-edge bg-raised px-2.5 py-1.5 font-normal" />
          </label>
          <CopyControl text={link} label="the link" />
        </section>
      ) : null}
    </div>
  )
}
