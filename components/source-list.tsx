import type { Source } from '@/lib/content/model'
import { sourceHref } from '@/lib/source-pages'
import { INTERESTS } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/**
 * What a source is, in one line: publisher, title, year, and what the publisher gains; `about` is where more is said of it.
 * No source learns from where it is opened: the server's Referrer-Policy says so for all links.
 */
export function SourceLine({ source, about }: { source: Source; about?: string }) {
  const { publisher, title, address, published, reports, copyOf, interest } = source
  return (
    <>
      {about ? <SiteLink href={about}>{publisher}</SiteLink> : publisher}
      {reports ? `, reporting ${reports}` : ''}
      {copyOf ? ` (copy of a page by ${copyOf})` : ''}: <a href={address}>{title}</a>, {published}
      {INTERESTS[interest] ? <span> ({INTERESTS[interest]})</span> : null}
    </>
  )
}

/** The numbered sources under a text. */
export function SourceList({ notes }: { notes: readonly Source[] }) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="sources" className="sources">
      <h2 id="sources">Sources</h2>
      <p>A publisher’s name leads to what we know of the source, a title to the source itself.</p>
      <ol>
        {notes.map((source, index) => (
          <li key={source.slug} id={`note-${index + 1}`}>
            <SourceLine source={source} about={sourceHref(source.slug)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
