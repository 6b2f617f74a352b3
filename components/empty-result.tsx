import { formatCount } from '@/lib/format'
import { FollowLink } from './follow-link'
import { SiteLink } from './site-link'

/** What to do when no role passes: which filter to take away, and how many roles that brings. */
export function EmptyResult({
  ways,
  onFollow,
}: {
  ways: readonly { facet: string; count: number; href: string }[]
  onFollow: (href: string) => void
}) {
  return (
    <div className="border-y border-rule py-6">
      <p className="font-serif text-lg">No role passes all of these filters.</p>
      {ways.length > 0 ? (
        <ul className="mt-3 space-y-1.5">
          {ways.map(({ facet, count, href }) => (
            <li key={facet}>
              <FollowLink href={href} onFollow={onFollow}>
                Take away “{facet}”
              </FollowLink>
              : {formatCount(count, 'role')}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2">
          No single filter is the reason. <SiteLink href="/roles">Start again with all roles</SiteLink>
        </p>
      )}
    </div>
  )
}
