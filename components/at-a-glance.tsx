import type { ReactNode } from 'react'

/** The box that is complete in itself: a heading for its readers and a list of terms, each with its sentence. */
export function AtAGlance({ minutes, items }: { minutes?: number; items: readonly { term: string; text: ReactNode }[] }) {
  return (
    <section aria-labelledby="at-a-glance" className="at-a-glance">
      <h2 id="at-a-glance">
        In two minutes
        {minutes ? <span> (the whole text: {minutes} minutes)</span> : null}
      </h2>
      <dl>
        {items.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
