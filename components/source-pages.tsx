import type { Source } from '@/lib/content/model'
import { SOURCE_PAGES, sourcesOn } from '@/lib/source-pages'
import { SiteLink } from './site-link'

/** The pages of the directory of sources, with how many stand on each. */
export function SourcePages({ sources, current }: { sources: readonly Source[]; current?: string }) {
  return (
    <nav aria-label="Sources by short name" className="mt-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {SOURCE_PAGES.map(({ page, label }) => (
          <li key={page}>
            <SiteLink
              href={`/sources/${page}`}
              aria-current={page === current ? 'page' : undefined}
              className="inline-block py-1.5 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label} <span className="text-sm text-faint tabular-nums">({sourcesOn(page, sources).length})</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
