import { distance } from 'fastest-levenshtein'
import MiniSearch, { type SearchResult as Match, type Query } from 'minisearch'
import type { Passage } from './search-passages'
import { type Found, type Piece, parseQuery, type SearchKind, type SearchResult } from './search-query'
import { isStopWord, readQuery, tellingTerms, type Unit, wordsOf } from './search-words'

/** Finds pages: `limit` is the most results wanted. Never throws. */
export type Search = (query: string, limit: number) => Found

/** Things asked for that are looked up; a query of a sentence has fewer. */
const MAX_UNITS = 16

/** The length of a snippet, in characters. */
const SNIPPET_LENGTH = 180

/** A longer word is no misspelling, and comparing it with every word is slow. */
const LONGEST_MISSPELLING = 24

/**
 * How much a hit of a kind counts. A role is what most come for; a question answers in one paragraph; sources
 * are many, and stand behind what the pages say anyway.
 */
const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  Role: 1.25,
  Question: 1.1,
  Step: 0.5,
  Chapter: 1,
  Driver: 1,
  'Left out': 1,
  Source: 0.12,
}

/** How much a hit counts by where it stands. `page` is the title that a section stands under. */
const FIELD_WEIGHTS = { title: 5, names: 4, section: 2.5, page: 1, text: 1 }

/** A match below this share of the best one's score is noise to a tired reader. */
const LEAST_SHARE = 0.01

const MOST_ALSO = 3

/** Indexes the passages, which takes some tenths of a second; the function it gives answers within milliseconds. */
export function createSearch(passages: readonly Passage[]): Search {
  const documents = passages.map((passage, id) => ({
    ...passage,
    id,
    title: passage.section === '' ? passage.title : '',
    page: passage.section === '' ? '' : passage.title,
  }))
  const known = new Set(passages.flatMap(({ title, section, names, text }) => tellingTerms(`${title} ${section} ${names} ${text}`)))
  const spellings = spellingsOf(passages)
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: Object.keys(FIELD_WEIGHTS),
    storeFields: ['kind'],
    tokenize: tellingTerms,
    processTerm: (term) => term,
    searchOptions: {
      // The terms of a query come as they are indexed.
      tokenize: (terms) => terms.split(' '),
      boost: FIELD_WEIGHTS,
      boostDocument: (_id, _term, stored) => KIND_WEIGHTS[stored?.kind as SearchKind],
      prefix: (term) => term.length > 2,
      // Only a word that stands nowhere is a misspelling; a known one would drown in its neighbors.
      fuzzy: (term) => (known.has(term) || term.length < 4 || term.length > LONGEST_MISSPELLING ? false : 0.25),
      maxFuzzy: 2,
    },
  })
  index.addAll(documents)

  return (query, limit) => {
    const units = readQuery(parseQuery(query).query).slice(0, MAX_UNITS)
    if (units.length === 0) return { results: [], total: 0, nearSpellings: [] }
    const pages = byPage(
      index.search({ combineWith: 'OR', queries: units.map(unitQuery) }).map((match) => {
        const held = coverage(units, match)
        return { match, passage: passages[match.id] as Passage, held, score: match.score * held ** 2 }
      }),
    )
    return {
      results: pages.slice(0, limit).map(toResult),
      total: pages.length,
      nearSpellings: pages.length > 0 ? [] : nearSpellings(units, spellings),
    }
  }
}

/** Any way to say a thing will do; each way needs all of its words. */
function unitQuery({ own, meanings }: Unit): Query {
  const ways = [own, ...meanings].filter((terms) => terms.length > 0)
  return { combineWith: 'OR', queries: ways.map((terms) => ({ combineWith: 'AND', queries: [...terms] })) }
}

/** The share of the things asked for that a passage holds, from 0 to 1. */
function coverage(units: readonly Unit[], { queryTerms }: Match): number {
  const holds = (terms: readonly string[]) => terms.length > 0 && terms.every((term) => queryTerms.includes(term))
  return units.filter(({ own, meanings }) => [own, ...meanings].some(holds)).length / units.length
}

type Scored = {
  match: Match
  passage: Passage
  /** Its coverage. */
  held: number
  score: number
}

/**
 * The matches of each page, best first, by the order of the best. Where something holds all that was asked for, what
 * holds half of it or less is left out.
 */
function byPage(matches: readonly Scored[]): Scored[][] {
  const pages = new Map<string, Scored[]>()
  const most = Math.max(...matches.map(({ held }) => held))
  const ranked = matches.filter(({ held }) => held > most / 2).sort((a, b) => b.score - a.score || a.match.id - b.match.id)
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE
  for (const scored of ranked)
    if (scored.score >= least) pages.set(scored.passage.page, [...(pages.get(scored.passage.page) ?? []), scored])
  return [...pages.values()]
}

function toResult([best, ...others]: readonly Scored[]): SearchResult {
  const { passage, match } = best as Scored
  const terms = new Set(match.terms)
  return {
    kind: passage.kind,
    href: passage.href,
    title: highlight(passage.title, terms),
    section: passage.section || null,
    snippet: snippetOf(passage.text, terms),
    also: others
      .filter(isOwnHit)
      .slice(0, MOST_ALSO)
      .map(({ passage: { href, section } }) => ({ href, title: section })),
  }
}

/** Whether a section holds what was asked for, and not only stands under a title that does. */
function isOwnHit({ passage, match }: Scored): boolean {
  return (
    passage.section !== '' && Object.values(match.match).some((fields) => fields.some((field) => field === 'text' || field === 'section'))
  )
}

/** A text in pieces, those of the given terms marked. */
function highlight(text: string, terms: ReadonlySet<string>, from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of hitsOf(text, terms)) {
    if (start < at || end > to) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false })
    pieces.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isHit: false })
  return pieces
}

function hitsOf(text: string, terms: ReadonlySet<string>) {
  return wordsOf(text)
    .map((word) => ({ ...word, hits: word.terms.filter((term) => terms.has(term)) }))
    .filter(({ hits }) => hits.length > 0)
}

/** The stretch of a text that holds most of the terms, cut between words; its beginning where it holds none. */
function snippetOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const hits = hitsOf(text, terms)
  let best = { start: 0, held: 0 }
  for (const { start } of hits) {
    const held = new Set(hits.filter((hit) => hit.start >= start && hit.end <= start + SNIPPET_LENGTH).flatMap((hit) => hit.hits)).size
    if (held > best.held) best = { start, held }
  }
  const lead = Math.max(0, Math.min(best.start - SNIPPET_LENGTH / 4, text.length - SNIPPET_LENGTH))
  const from = lead === 0 ? 0 : wordStart(text, lead)
  const to = from + SNIPPET_LENGTH >= text.length ? text.length : wordEnd(text, from + SNIPPET_LENGTH)
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...highlight(text, terms, from, to),
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space === -1 ? at : space
}

/** The words of titles, names and headings as they are written, by their terms: what a near spelling may offer. */
function spellingsOf(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const { kind, title, names, section } of passages)
    if (kind !== 'Source')
      for (const text of [title, names, section])
        for (const { terms, start, end } of wordsOf(text)) {
          const term = terms.at(-1) ?? ''
          if (term.length > 3 && !isStopWord(term) && !spellings.has(term)) spellings.set(term, text.slice(start, end).toLowerCase())
        }
  return spellings
}

const MOST_SPELLINGS = 3

function nearSpellings(units: readonly Unit[], spellings: ReadonlyMap<string, string>): string[] {
  const asked = units.flatMap(({ own }) => own).filter((term) => term.length <= LONGEST_MISSPELLING)
  const near = asked.flatMap((term) =>
    [...spellings]
      .map(([known, written]) => ({ written, far: distance(term, known) }))
      .filter(({ far }) => far <= Math.max(1, Math.floor(term.length * 0.4))),
  )
  return [...new Set(near.sort((a, b) => a.far - b.far).map(({ written }) => written))].slice(0, MOST_SPELLINGS)
}
