import { SearchArticle } from '@/components/search-article'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { parseQuery } from '@/lib/search-query'
import { searchSite } from '@/lib/site-search'

// The query may tell on a reader: it stays out of the title, the description and the canonical address.
export const metadata = {
  ...pageMetadata('Search', 'Search the roles, the guide, the drivers, the questions and the sources.', '/search'),
  robots: { index: false },
}

/** More than a tired reader goes through; the rest asks for a better query. */
const MOST_RESULTS = 30

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { query, isCut } = parseQuery((await searchParams).q)
  return <SearchArticle query={query} isCut={isCut} found={searchSite(query, MOST_RESULTS)} contacts={content.contacts} />
}
