import type { ReactNode } from 'react'

/** The box that is complete in itself: a heading for its readers and a list of terms, each with its sentence. */
export function AtAGlance({ minutes, items }: { minutes?: number; items: readonly { term: string; text: ReactNode }[] }) {
  return (
    <section
      aria-labelledby="at-a-glance"
      className="rounded-xl bg-hema-tint px-5 py-6 sm:px-7 print:px-4 print:py-3 print:border print:border-rule-strong"
    >
      <h2 id="at-a-glance" className="font-sans text-base font-semibold tracking-normal">
        In two minutes
        {minutes ? <span className="font-normal text-soft"> (the whole text: {minutes} minutes)</span> : null}
      </h2>
      <dl className="mt-3 grid gap-x-12 gap-y-4 lg:grid-cols-2 print:grid-cols-2 print:gap-x-8 print:gap-y-2">
        {items.map(({ term, text }) => (
          <div key={term}>
            <dt className="text-[0.9rem] font-semibold text-soft">{term}</dt>
            <dd className="max-w-[66ch] font-serif text-[1.08rem] leading-snug">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
