import { parseQuery, type SearchAnswer, soundsInDanger } from '@/lib/search-query'
import { searchSite } from '@/lib/site-search'

/** What fits a phone without scrolling far; the page of results has the rest. */
const MOST_RESULTS = 8

export function GET(request: Request): Response {
  const { query } = parseQuery(new URL(request.url).searchParams.get('q'))
  const { results, total, nearSpellings } = searchSite(query, MOST_RESULTS)
  const answer: SearchAnswer = {
    results: results.map(({ also: _, ...shown }) => shown),
    total,
    nearSpellings,
    isInDanger: soundsInDanger(query),
  }
  // What somebody typed is kept by no cache, on a shared computer or between.
  return Response.json(answer, { headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } })
}
