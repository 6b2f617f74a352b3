import { SiteLink } from './site-link'

type Props = {
  applied: readonly { label: string; href: string }[]
  clearHref: string | null
  /** Takes the address in the browser, where that needs no request. */
  onFollow: (href: string) => void
}

/** The filters that are on, each a link to the list without it. */
export function AppliedFilters({ applied, clearHref, onFollow }: Props) {
  if (applied.length === 0) return null
  const follow = (href: string) => (event: { preventDefault: () => void }) => {
    event.preventDefault()
    onFollow(href)
  }
  return (
    <ul aria-label="Applied filters" className="flex flex-wrap items-center gap-2 pb-4 print:hidden">
      {applied.map(({ label, href }) => (
        <li key={label}>
          <SiteLink
            href={href}
            onNavigate={follow(href)}
            aria-label={`Remove filter ${label}`}
            className="inline-flex gap-2 rounded-full bg-hema-tint px-3 py-1.5 text-sm font-medium no-underline hover:underline"
          >
            {label} <span aria-hidden="true">×</span>
          </SiteLink>
        </li>
      ))}
      {clearHref ? (
        <li>
          <SiteLink href={clearHref} onNavigate={follow(clearHref)} className="px-1 py-1.5 text-sm font-medium">
            Clear all
          </SiteLink>
        </li>
      ) : null}
    </ul>
  )
}
