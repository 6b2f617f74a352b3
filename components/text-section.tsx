import type { ReactNode } from 'react'
import type { ProseSection } from '@/lib/content/prose'
import { Prose } from './prose'

type Props = {
  section: ProseSection
  children?: ReactNode
  /** Whether it belongs to the brief that print makes of the page. */
  isPrinted?: boolean
}

/** A section of a long text under its heading; the text before a first heading has none. */
export function TextSection({ section: { id, title, prose }, children, isPrinted = true }: Props) {
  return (
    <section aria-labelledby={id || undefined} className={isPrinted ? 'section' : 'section print:hidden'}>
      {title ? <h2 id={id}>{title}</h2> : null}
      <div className="prose">
        <Prose of={prose} />
      </div>
      {children}
    </section>
  )
}
