import type { Chapter } from '@/lib/content/model'
import { formatCount } from '@/lib/format'
import { SiteLink } from './site-link'

/** The chapters in reading order, each with its minutes. */
export function ChapterList({ chapters }: { chapters: readonly Pick<Chapter, 'slug' | 'title' | 'summary' | 'minutes'>[] }) {
  return (
    <ol className="max-w-[48rem] border-t border-rule">
      {chapters.map(({ slug, title, summary, minutes }, index) => (
        <li key={slug} className="grid grid-cols-[2rem_1fr_auto] gap-x-3 border-b border-rule py-3.5">
          <span aria-hidden="true" className="pt-0.5 font-serif text-xl text-eosin">
            {index + 1}
          </span>
          <div>
            <SiteLink href={`/guide/${slug}`} className="font-serif text-xl font-semibold text-ink no-underline hover:underline">
              {title}
            </SiteLink>
            <p className="text-[0.94rem] text-soft">{summary}</p>
          </div>
          <span className="pt-1 text-sm whitespace-nowrap text-faint">{formatCount(minutes, 'minute')}</span>
        </li>
      ))}
    </ol>
  )
}
