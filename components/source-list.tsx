import type { Source } from '@/lib/content/model'
import { INTERESTS } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** What a source is, in one line: publisher, title, year, and what the publisher gains. */
export function SourceLine({ source }: { source: Source }) {
  const { publisher, title, address, published, reports, copyOf, interest } = source
  return (
    <>
      {publisher}
      {reports ? `, reporting ${reports}` : ''}
      {copyOf ? ` (copy of a page by ${copyOf})` : ''}:{' '}
      <a href={address} rel="noreferrer">
        {title}
      </a>
      , {published}
      {INTERESTS[interest] ? <span className="text-eosin"> ({INTERESTS[interest]})</span> : null}
    </>
  )
}

/** The numbered sources under a text. */
export function SourceList({ notes }: { notes: readonly Source[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="sources" className="mt-14 border-t border-rule pt-8 text-sm">
      <h2 id="sources" className="text-2xl">
        Sources
      </h2>
      <ol className="mt-4 max-w-[80ch] list-decimal space-y-2 pl-6 text-soft marker:font-semibold">
        {notes.map((source, index) => (
          <li key={source.slug} id={`note-${index + 1}`} className="target:bg-hema-tint">
            <SourceLine source={source} />.{' '}
            <SiteLink href={`/sources#${source.slug}`} aria-label={`About it: ${source.title}`}>
              About it
            </SiteLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
