/** The number of a source in the list under the text; the stylesheet puts the word before it for those who listen. */
export function NoteLink({ note }: { note: number }) {
  return (
    <sup>
      <a href={`#note-${note}`}>{note}</a>
    </sup>
  )
}
