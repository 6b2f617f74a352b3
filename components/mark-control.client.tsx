'use client'
// Runs in the browser because marks are kept there and nowhere else.

import { useSyncExternalStore } from 'react'
import { keepMarks, onDeviceChange, readMarks } from '@/lib/device'

const none = () => ''

/** The marked roles of this browser, by slug. */
export function useMarks(): string[] {
  return useSyncExternalStore(onDeviceChange, readMarks, none).split(',').filter(Boolean)
}

/** Marks a role, to come back to it; pressed while it is marked. */
export function MarkControl({ slug, title }: { slug: string; title: string }) {
  const marks = useMarks()
  const isMarked = marks.includes(slug)
  return (
    <button
      type="button"
      aria-pressed={isMarked}
      aria-label={`Mark ${title}`}
      onClick={() => keepMarks(isMarked ? marks.filter((other) => other !== slug) : [...marks, slug])}
      className="needs-script mark"
    >
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        <path
          d="M1.5 1h9v11.5L6 9.2l-4.500 3.300z"
          className={isMarked ? 'fill-hema stroke-hema' : 'fill-none stroke-hema'}
          strokeWidth="1.5"
        />
      </svg>
      {isMarked ? 'Marked' : 'Mark'}
    </button>
  )
}
