import { VIEWS, type View } from '@/lib/role-query'
import { FollowLink } from './follow-link'

type Props = { view: View; hrefOf: (view: View) => string; onFollow: (href: string) => void }

/** The looks of the list, each an address. */
export function ViewSwitch({ view, hrefOf, onFollow }: Props) {
  return (
    <nav aria-label="View" className="print:hidden">
      <ul className="flex flex-wrap text-sm">
        {VIEWS.map(({ value, label }) => (
          <li key={value}>
            <FollowLink
              href={hrefOf(value)}
              aria-current={value === view ? 'true' : undefined}
              onFollow={onFollow}
              className="inline-block px-2 py-1.5 text-soft no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
            >
              {label}
            </FollowLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
