import type { BookEntry } from '@/lib/book'

/** The table of contents; a plain anchor for each place. */
export function BookContents({ entries }: { entries: readonly BookEntry[] }) {
  return (
    <nav aria-label="Contents" className="contents-list">
      <h2 className="text-3xl">Contents</h2>
      <Entries entries={entries} />
    </nav>
  )
}

function Entries({ entries }: { entries: readonly BookEntry[] }) {
  return (
    <ol>
      {entries.map(({ title, id, entries: below }) => (
        <li key={id ?? title}>
          {id ? <a href={`#${id}`}>{title}</a> : <span>{title}</span>}
          {below.length > 0 ? <Entries entries={below} /> : null}
        </li>
      ))}
    </ol>
  )
}
