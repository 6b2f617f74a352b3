/** Copies the text of an element of the page, by its id, and says so; `label` names the text. */
export function CopyButton({ of, label }: { of: string; label: string }) {
  return (
    <span className="needs-script copy mt-2">
      <button type="button" data-copies={of} aria-label={`Copy ${label}`} className="button py-1.5">
        Copy
      </button>
      <span role="status" />
    </span>
  )
}
