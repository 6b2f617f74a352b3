import { SourceDirectory } from '@/components/source-directory'
import { content } from '@/lib/content'
import { formatCount } from '@/lib/format'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'Sources',
  'Every source the guide rests on: who published it, what they gain, what it can and cannot show, and the pages that use it.',
  '/sources',
)

export default function SourcesPage() {
  const sources = content.sources.toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'))
  return (
    <div className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Sources</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          {formatCount(sources.length, 'page or paper', 'pages and papers')}, by publisher. A word in rose says what the publisher gains;
          “none seen” is not a clearance.
        </p>
      </header>
      <SourceDirectory sources={sources} />
    </div>
  )
}
