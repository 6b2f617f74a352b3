import { FollowLink } from './follow-link'

type Props = {
  applied: readonly { label: string; href: string }[]
  clearHref: string | null
  /** Takes the address in the browser, where that needs no request. */
  onFollow: (href: string) => void
}

/** The filters that are on, each a link to the list without it. */
export function AppliedFilters({ applied, clearHref, onFollow }: Props) {
  if (applied.length === 0) return null
  return (
    <ul aria-label="Applied filters" className="flex flex-wrap items-center gap-2 pb-4 print:hidden">
      {applied.map(({ label, href }) => (
        <li key={label}>
          <FollowLink
            href={href}
            onFollow={onFollow}
            aria-label={`Remove filter ${label}`}
            className="inline-flex gap-2 rounded-full bg-hema-tint px-3 py-1.5 text-sm font-medium no-underline hover:underline"
          >
            {label} <span aria-hidden="true">×</span>
          </FollowLink>
        </li>
      ))}
      {clearHref ? (
        <li>
          <FollowLink href={clearHref} onFollow={onFollow} className="px-1 py-1.5 text-sm font-medium">
            Clear all
          </FollowLink>
        </li>
      ) : null}
    </ul>
  )
}
