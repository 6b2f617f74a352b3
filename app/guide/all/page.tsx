import { WholeGuide } from '@/components/whole-guide/whole-guide'
import { Written } from '@/components/written'
import { createBook } from '@/lib/book'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'

/** For readers who were told of it and not for search engines: every word of it has a page of its own, which serves a searcher better. */
export const metadata = {
  ...pageMetadata(
    'The whole guide on one page',
    'All chapters, drivers, roles and questions of the guide with their sources on one page, for print, reading mode or an e-reader.',
    '/guide/all',
  ),
  robots: { index: false, follow: true },
}

export default function WholeGuidePage() {
  return (
    <Written>
      <WholeGuide book={createBook(content)} path="/guide/all" />
    </Written>
  )
}
