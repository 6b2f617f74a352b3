import type { BaselineFigure, SourcedFigure } from '@/lib/content/model'
import { formatFigure, formatOrigin } from '@/lib/format'
import { sourceHref } from '@/lib/source-pages'
import { SiteLink } from './site-link'

/** The source of the dashed line, for the foot of a chart. */
export function baselineOrigin({ source, year }: SourcedFigure): string {
  return `clinical oncology: ${formatOrigin({ source })}, ${year}`
}

/** What the dashed line of every ruler is, with its source. */
export function BaselineLine({ baseline }: { baseline: BaselineFigure }) {
  const { source, measures, population, year, href } = baseline
  return (
    <p className="mt-2 text-[0.82rem] text-soft">
      Dashed line: {formatFigure(baseline)}, {measures}, {population}, {year}.{' '}
      <SiteLink href={sourceHref(source.slug)}>{formatOrigin({ source })}</SiteLink>.{' '}
      <SiteLink href={href}>What it holds and does not hold</SiteLink>
    </p>
  )
}
