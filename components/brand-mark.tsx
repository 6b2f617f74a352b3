/** The mark: a dividing cell. */
export function BrandMark() {
  return (
    <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
      <path
        d="M10.5 1.5c3 0 3.6 2.4 4.9 2.4S18 1.5 20 1.5a9.3 9.3 0 0 1 0 19c-2 0-3.3-2.4-4.6-2.4s-1.9 2.4-4.9 2.4a9.5 9.5 0 0 1 0-19z"
        className="fill-eosin-tint stroke-eosin"
        strokeWidth="1.4"
      />
      <circle cx="9.6" cy="11" r="3.6" className="fill-hema" />
      <circle cx="20.6" cy="11" r="3.6" className="fill-hema" />
    </svg>
  )
}
