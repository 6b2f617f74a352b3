/** The number of a source in the list under the text. */
export function NoteLink({ note }: { note: number }) {
  return (
    <sup>
      <a href={`#note-${note}`} aria-label={`Source ${note}`}>
        {note}
      </a>
    </sup>
  )
}
