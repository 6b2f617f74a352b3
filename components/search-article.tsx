import type { Contact } from '@/lib/content/model'
import { formatCount } from '@/lib/format'
import { type Found, MAX_QUERY_LENGTH, type SearchResult, searchHref, soundsInDanger } from '@/lib/search-query'
import { CrisisNote } from './crisis-note'
import { HighlightedText } from './highlighted-text'
import { SiteLink } from './site-link'

type Props = {
  query: string
  /** Whether the query was longer than what is searched for. */
  isCut: boolean
  found: Found
  contacts: readonly Contact[]
}

const EXAMPLES = ['work from home', 'malpractice tail', 'MSL', 'Am I too old?'] as const

/** The search page: a form that works without scripts, and one list of pages, the best first. */
export function SearchArticle({ query, isCut, found, contacts }: Props) {
  return (
    <div className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Search</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          Roles by any of their names, the guide, the questions and the sources. Spelling need not be right.
        </p>
      </header>
      <search>
        <form action="/search" autoComplete="off" className="flex max-w-[46rem] flex-wrap items-end gap-3 pb-6 print:hidden">
          <label className="grow basis-48 text-sm font-semibold">
            What do you look for?
            <input
              type="search"
              name="q"
              defaultValue={query}
              className="mt-1.5 block w-full rounded-lg border border-edge bg-raised px-3 py-2.5 text-base font-normal"
            />
          </label>
          <button type="submit" className="button button-primary">
            Search
          </button>
        </form>
      </search>
      {soundsInDanger(query) ? <CrisisNote contacts={contacts} /> : null}
      {isCut ? (
        <p className="mb-4 max-w-[66ch] border-l-4 border-eosin bg-eosin-tint px-4 py-2 text-[0.94rem]">
          Only the first {MAX_QUERY_LENGTH} characters were searched for.
        </p>
      ) : null}
      {query === '' ? <Examples /> : found.total === 0 ? <NothingFound found={found} /> : <Results found={found} />}
    </div>
  )
}

function Results({ found: { results, total } }: Pick<Props, 'found'>) {
  return (
    <>
      <p role="status" className="pb-2 font-serif text-xl font-semibold">
        {results.length < total
          ? `The best ${results.length} of ${formatCount(total, 'page')}`
          : `${formatCount(total, 'page')}, best first`}
      </p>
      <ol className="max-w-[46rem] border-t border-rule">
        {results.map((result) => (
          <Result key={result.href} result={result} />
        ))}
      </ol>
    </>
  )
}

/** Its links are ordinary ones: only the browser itself marks the place an anchor leads to, and takes the keyboard there. */
function Result({ result: { kind, href, title, section, snippet, also } }: { result: SearchResult }) {
  return (
    <li className="border-b border-rule py-4">
      <h2 className="text-xl">
        <a href={href}>
          <HighlightedText pieces={title} />
          {section ? `: ${section}` : ''}
        </a>{' '}
        <span className="font-sans text-sm font-medium tracking-normal text-eosin">{kind}</span>
      </h2>
      <p className="mt-1 text-[0.94rem] text-soft">
        <HighlightedText pieces={snippet} />
      </p>
      {also.length > 0 ? (
        <p className="mt-1 text-sm">
          Also there:{' '}
          {also.map((one, index) => (
            <span key={one.href}>
              {index > 0 ? ', ' : ''}
              <a href={one.href}>{one.title}</a>
            </span>
          ))}
        </p>
      ) : null}
    </li>
  )
}

function NothingFound({ found: { nearSpellings } }: Pick<Props, 'found'>) {
  return (
    <div className="max-w-[46rem] border-y border-rule py-6">
      <p role="status" className="font-serif text-lg">
        Nothing here fits that.
      </p>
      {nearSpellings.length > 0 ? (
        <p className="mt-2">
          Did you mean <Queries queries={nearSpellings} />?
        </p>
      ) : null}
      <WaysOn />
    </div>
  )
}

function Examples() {
  return (
    <div className="max-w-[46rem] border-y border-rule py-6">
      <p>
        For example: <Queries queries={EXAMPLES} />
      </p>
      <WaysOn />
    </div>
  )
}

function WaysOn() {
  return (
    <p className="mt-2">
      Or look through <SiteLink href="/roles">all roles</SiteLink>, <SiteLink href="/questions">the questions people ask</SiteLink> and{' '}
      <SiteLink href="/guide">the guide</SiteLink>.
    </p>
  )
}

function Queries({ queries }: { queries: readonly string[] }) {
  return queries.map((query, index) => (
    <span key={query}>
      {index > 0 ? ', ' : ''}
      <SiteLink href={searchHref(query)}>{query}</SiteLink>
    </span>
  ))
}
