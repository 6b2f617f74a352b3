import { compareHref } from '@/lib/compare-query'
import type { ComparedRole } from '@/lib/roles'
import { FollowLink } from './follow-link'
import { SiteLink } from './site-link'

type Props = {
  chosen: readonly Pick<ComparedRole, 'slug' | 'title'>[]
  removeHref: (slug: string) => string
  clearHref: string
  onFollow: (href: string) => void
}

/** The roles chosen to stand side by side, and the way there; nothing until one is chosen. */
export function ChosenRoles({ chosen, removeHref, clearHref, onFollow }: Props) {
  if (chosen.length === 0) return null
  const isEnough = chosen.length > 1
  return (
    <section aria-label="Side by side" className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-rule py-3 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ slug, title }) => (
          <li key={slug}>
            <FollowLink
              href={removeHref(slug)}
              onFollow={onFollow}
              aria-label={`Take ${title} out of the comparison`}
              className="inline-flex gap-2 rounded-full border border-rule-strong px-3 py-1.5 text-sm font-medium no-underline hover:underline"
            >
              {title} <span aria-hidden="true">×</span>
            </FollowLink>
          </li>
        ))}
      </ul>
      {isEnough ? (
        <SiteLink
          href={compareHref({ roles: chosen.map(({ slug }) => slug), withClinic: false, onlyDiffering: false })}
          className="button button-primary"
        >
          Set side by side
        </SiteLink>
      ) : (
        <span className="text-sm text-soft">Choose one more to set side by side.</span>
      )}
      <FollowLink href={clearHref} onFollow={onFollow} className="py-1.5 text-sm">
        Clear
      </FollowLink>
    </section>
  )
}
