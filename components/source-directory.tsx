import type { Source } from '@/lib/content/model'
import { INTERESTS, SOURCE_KINDS } from '@/lib/vocabulary'
import { InlineLinks } from './inline-links'
import { SourceLine } from './source-list'

/** Every source with its kind, its interest, what it can and cannot show, and the pages that rest on it. */
export function SourceDirectory({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="max-w-[80ch] border-t border-rule">
      {sources.map((source) => (
        <li key={source.slug} id={source.slug} className="border-b border-rule py-4 target:bg-hema-tint">
          <p>
            <SourceLine source={source} />
          </p>
          <p className="mt-1 text-sm text-soft">
            {SOURCE_KINDS[source.kind]}. Interest: {INTERESTS[source.interest] || source.interest}. {source.shows} {source.limits}
          </p>
          {source.citedBy.length > 0 ? (
            <p className="mt-1 text-sm text-soft">
              Used on <InlineLinks links={source.citedBy} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
