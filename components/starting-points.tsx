import type { StartingPoint } from '@/lib/starting-points'
import { FollowLink } from './follow-link'

/** Ordinary links to useful filters, each with its count. */
export function StartingPoints({ points, onFollow }: { points: readonly StartingPoint[]; onFollow?: (href: string) => void }) {
  return (
    <nav aria-label="Starting points" className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {points.map(({ label, href, count }) => (
          <li key={href}>
            <FollowLink href={href} onFollow={onFollow} className="inline-block py-1.5 text-[0.94rem]">
              {label} <span className="text-faint tabular-nums">({count})</span>
            </FollowLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
