import { ChapterList } from '@/components/chapter-list'
import { Reviewed } from '@/components/reviewed'
import { SiteLink } from '@/components/site-link'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { formatCount } from '@/lib/format'
import { oldestReview } from '@/lib/freshness'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'The guide',
  'Seven short chapters for an oncologist who is thinking of leaving full-time clinic, in the order in which the questions come.',
  '/guide',
)

export default function GuidePage() {
  const { chapters, drivers } = content
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0)
  return (
    <Written className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">The guide</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          {formatCount(chapters.length, 'chapter')} that read in order, {formatCount(minutes, 'minute')} in all. Each opens with a box that
          is complete in itself.
        </p>
      </header>
      <ChapterList chapters={chapters} />
      <section className="mt-12 max-w-[48rem]">
        <h2 className="text-2xl">What pushes people out, one by one</h2>
        <ul className="mt-4 border-t border-rule">
          {drivers.map(({ slug, title, summary }) => (
            <li key={slug} className="border-b border-rule py-3">
              <SiteLink href={`/drivers/${slug}`} className="font-serif text-xl font-semibold text-ink no-underline hover:underline">
                {title}
              </SiteLink>
              <p className="text-[0.94rem] text-soft">{summary}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12 max-w-[48rem]">
        <h2 className="text-2xl">The whole guide to take away</h2>
        <ul className="mt-3 space-y-1">
          <li>
            <a href="/guide/all">On one page, for print or an e-reader</a>
          </li>
          <li>
            <a href="/next-rounds.epub">As a book (EPUB)</a>
          </li>
        </ul>
      </section>
      <Reviewed date={oldestReview([...chapters, ...drivers])} />
    </Written>
  )
}
