import type { PlanSource } from '@/lib/plan'
import { sourceHref } from '@/lib/source-pages'
import { SiteLink } from './site-link'

/** The sources of a statement as links; without any it is the guide's own judgment, and says so. */
export function StatementSources({ sources }: { sources: readonly PlanSource[] }) {
  if (sources.length === 0) return <span className="text-faint">(our judgment)</span>
  return (
    <span className="text-[0.9em]">
      (
      {sources.map(({ slug, publisher }, index) => (
        <span key={slug}>
          {index > 0 ? '; ' : ''}
          <SiteLink href={sourceHref(slug)}>{publisher}</SiteLink>
        </span>
      ))}
      )
    </span>
  )
}
