import type { Comparison } from '@/lib/comparison'
import { formatCount } from '@/lib/format'
import { HOLDINGS } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** Roles that require one thing more than the reader holds, and which; `count` is how many there are on all pages. */
export function OneStepAway({ roles, count }: { roles: Comparison['oneStepAway']; count: number }) {
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="one-step-away" className="mt-10">
      <h2 id="one-step-away" className="text-2xl">
        One step away
      </h2>
      <p className="mt-1 mb-2 max-w-[66ch] text-soft">{formatCount(count, 'role')} that would be in the list if you held one thing more.</p>
      <ul className="max-w-[66ch] border-t border-rule">
        {roles.map(({ role: { slug, title }, step }) => (
          <li key={slug} className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2.5">
            <SiteLink href={`/roles/${slug}`} className="font-serif text-lg font-semibold text-ink no-underline hover:underline">
              {title}
            </SiteLink>
            <span className="text-[0.94rem] text-soft">asks for {HOLDINGS[step].noun}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
