/** Copies the text of an element of the page, by its id, and says so; `label` names the text. */
export function CopyButton({ of, label }: { of: string; label: string }) {
  return (
    <span className="needs-script mt-2 inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <button type="button" data-copies={of} aria-label={`Copy ${label}`} className="button py-1.5">
        Copy
      </button>
      <span role="status" className="text-sm text-soft" />
    </span>
  )
}
