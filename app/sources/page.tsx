import { SourcePages } from '@/components/source-pages'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { formatCount } from '@/lib/format'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'Sources',
  'Every source the guide rests on: who published it, what they gain, what it can and cannot show, and the pages that use it.',
  '/sources',
)

export default function SourcesPage() {
  return (
    <Written className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Sources</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          {formatCount(content.sources.length, 'page or paper', 'pages and papers')} that the guide rests on: who published each, what they
          gain, what it can and cannot show, and the pages that use it. They stand by their short names, which begin with the publisher’s.
        </p>
      </header>
      <form action="/search" className="mb-8 flex max-w-[34rem] items-end gap-3 print:hidden">
        <label className="grow text-sm font-semibold">
          Find a source
          <input name="q" className="mt-1.5 block w-full rounded-lg border border-edge bg-raised px-3 py-2.5 text-base font-normal" />
        </label>
        <button type="submit" className="button">
          Search
        </button>
      </form>
      <SourcePages sources={content.sources} />
    </Written>
  )
}
