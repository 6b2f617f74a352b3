import type { ReactNode } from 'react'
import type { ProseSection } from '@/lib/content/prose'
import { Prose } from './prose'

/** A section of a long text under its heading; the text before a first heading has none. */
export function TextSection({ section: { id, title, prose }, children }: { section: ProseSection; children?: ReactNode }) {
  return (
    <section aria-labelledby={id || undefined} className="mt-11 first:mt-0">
      {title ? (
        <h2 id={id} className="mb-3 text-[1.65rem]">
          {title}
        </h2>
      ) : null}
      <div className="prose">
        <Prose of={prose} />
      </div>
      {children}
    </section>
  )
}
