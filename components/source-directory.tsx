import type { Source } from '@/lib/content/model'
import { formatFigure } from '@/lib/format'
import { INTERESTS, SOURCE_KINDS } from '@/lib/vocabulary'
import { InlineLinks } from './inline-links'
import { SiteLink } from './site-link'
import { SourceLine } from './source-list'

/** Every source with its kind, its interest, what it can and cannot show, and the pages that rest on it. */
export function SourceDirectory({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="max-w-[80ch] border-t border-rule">
      {sources.map((source) => (
        <li key={source.slug} id={source.slug} className="border-b border-rule py-4 target:bg-hema-tint">
          <p className="[&>span]:text-eosin">
            <SourceLine source={source} />
          </p>
          <p className="mt-1 text-sm text-soft">
            {SOURCE_KINDS[source.kind]}, {source.published}. Interest: {INTERESTS[source.interest] || source.interest}. {source.shows}{' '}
            {source.limits}
          </p>
          {source.restingFigures.length > 0 ? (
            <ul aria-label="Pay that rests on it" className="mt-1 text-sm text-soft">
              {source.restingFigures.map(({ words, href, title }) => (
                <li key={`${href} ${words}`}>
                  {words}: <SiteLink href={href}>pay of {title}</SiteLink>
                </li>
              ))}
            </ul>
          ) : null}
          {source.figures.length > 0 ? (
            <ul aria-label="Other figures from it" className="mt-1 text-sm text-soft">
              {source.figures.map((figure) => (
                <li key={figure.id}>
                  {formatFigure(figure)}: {figure.measures}, {figure.population}, {figure.year}
                </li>
              ))}
            </ul>
          ) : null}
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
