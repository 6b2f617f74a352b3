/** Sends the address of the page, and says so: `lib/share-page.ts` does it. */
export function ShareControl({ title }: { title: string }) {
  return (
    <span className="needs-script copy">
      <button type="button" data-shares={title} className="button">
        Share this
      </button>
      <span role="status" />
    </span>
  )
}
