import type { Facet } from './facets'
import { DEFAULT_HOURS_PER_WEEK } from './pay'

/** The orders of the comparison; the first is the default and is not written into the address. */
export const SORTS = [
  { value: 'pay', label: 'Pay, highest first' },
  { value: 'name', label: 'Name' },
  { value: 'eases', label: 'How many drivers it eases' },
  { value: 'evidence', label: 'Evidence for the pay, strongest first' },
] as const
export type Sort = (typeof SORTS)[number]['value']

/** The looks of the comparison; the first is the default (a table, cards on a phone) and is not written into the address. */
export const VIEWS = [
  { value: 'auto', label: 'Fitting the screen' },
  { value: 'table', label: 'Table' },
  { value: 'cards', label: 'Cards' },
  { value: 'chart', label: 'Chart' },
] as const
export type View = (typeof VIEWS)[number]['value']

/** What the comparison shows. */
export type RoleQuery = {
  /** Least pay in dollars a year; null for any. */
  minPay: number | null
  /** Hours a week at which hourly pay counts. */
  hours: number
  /** Chosen tokens by facet, in the order in which facets and options are declared; no empty lists. */
  choices: Readonly<Record<string, readonly string[]>>
  sort: Sort
  view: View
  /** The roles of a list that somebody made, in the order of all roles; empty for all roles. */
  list: readonly string[]
  /** The roles chosen to stand side by side, at most `MAX_COMPARED`. */
  compare: readonly string[]
  /** Which page of the list, from 1. */
  page: number
}

export const EMPTY_QUERY: RoleQuery = {
  minPay: null,
  hours: DEFAULT_HOURS_PER_WEEK,
  choices: {},
  sort: 'pay',
  view: 'auto',
  list: [],
  compare: [],
  page: 1,
}

/** A query string by name; a name may stand several times. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** A query string by name, of an address that has been taken apart. */
export function toRawParams(params: URLSearchParams): RawParams {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

/** A part of a query string that was not understood. */
export type IgnoredParam = { name: string; value: string }

/** How many roles stand side by side at the most: more do not fit a laptop. */
export const MAX_COMPARED = 4

/** How many roles one page of the comparison shows. */
export const PAGE_SIZE = 50

export const MAX_PAY = 10_000_000
export const MAX_HOURS = 80

/**
 * Reads a filter from the query string. What is not recognized is ignored and listed, so that old links keep working
 * and the page can say so. An empty value, which a plain form sends for a field left empty, is no mistake. `slugs` are
 * the roles there are.
 */
export function parseRoleQuery(
  params: RawParams,
  facets: readonly Facet[],
  slugs: readonly string[],
): { query: RoleQuery; ignored: IgnoredParam[] } {
  const ignored: IgnoredParam[] = []
  const choices: Record<string, readonly string[]> = {}
  const values = (name: string) => [params[name] ?? []].flat().filter((value) => value !== '')
  const single = <T>(name: string, read: (value: string) => T | null): T | null => {
    const [first, ...rest] = values(name)
    if (first === undefined) return null
    ignored.push(...rest.filter((value) => value !== first).map((value) => ({ name, value })))
    const result = read(first)
    if (result === null) ignored.push({ name, value: first })
    return result
  }

  const minPay = single('pay', (value) => wholeNumber(value, 1, MAX_PAY))
  const hours = single('hours', (value) => wholeNumber(value, 1, MAX_HOURS)) ?? EMPTY_QUERY.hours
  for (const { name, options } of facets) {
    const asked = values(name)
    const known = options.filter(({ token }) => asked.includes(token)).map(({ token }) => token)
    if (known.length > 0) choices[name] = known
    for (const value of new Set(asked)) if (!known.includes(value)) ignored.push({ name, value })
  }
  const sort = single('sort', (value) => SORTS.find((option) => option.value === value)?.value ?? null) ?? EMPTY_QUERY.sort
  const view = single('view', (value) => VIEWS.find((option) => option.value === value)?.value ?? null) ?? EMPTY_QUERY.view
  const roles = (name: string, most = Number.POSITIVE_INFINITY) => {
    const { known, unknown } = parseSlugs(values(name), slugs, most)
    ignored.push(...unknown.map((value) => ({ name, value })))
    return known
  }
  const listed = new Set(roles('list'))
  const list = listed.size === 0 ? [] : slugs.filter((slug) => listed.has(slug))
  const compare = roles('compare', MAX_COMPARED)
  const page = single('page', (value) => wholeNumber(value, 1, pagesFor(slugs.length))) ?? EMPTY_QUERY.page

  const names = new Set(['pay', 'hours', 'sort', 'view', 'list', 'compare', 'page', ...facets.map(({ name }) => name)])
  for (const name of Object.keys(params)) if (!names.has(name)) for (const value of values(name)) ignored.push({ name, value })
  return { query: { minPay, hours, choices, sort, view, list, compare, page }, ignored }
}

/** Roles named in an address, separated by commas or by repeating the name: each once, in their order, at most `most`. */
export function parseSlugs(
  values: readonly string[],
  slugs: readonly string[],
  most = Number.POSITIVE_INFINITY,
): { known: string[]; unknown: string[] } {
  const asked = [...new Set(values.flatMap((value) => value.split(',')).filter(Boolean))]
  const existing = new Set(asked.length === 0 ? [] : slugs)
  const known = asked.filter((slug) => existing.has(slug)).slice(0, most)
  const taken = new Set(known)
  return { known, unknown: asked.filter((slug) => !taken.has(slug)) }
}

/** How many pages so many roles fill; an empty list is a page too. */
export function pagesFor(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE))
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** The one canonical query string of a filter, without the question mark: fixed order, defaults left out. */
export function printRoleQuery({ minPay, hours, choices, sort, view, list, compare, page }: RoleQuery, facets: readonly Facet[]): string {
  const params = new URLSearchParams()
  if (minPay !== null) params.append('pay', String(minPay))
  if (hours !== EMPTY_QUERY.hours) params.append('hours', String(hours))
  for (const { name, options } of facets) for (const { token } of options) if (choices[name]?.includes(token)) params.append(name, token)
  if (sort !== EMPTY_QUERY.sort) params.append('sort', sort)
  if (view !== EMPTY_QUERY.view) params.append('view', view)
  if (list.length > 0) params.append('list', list.join(','))
  if (compare.length > 0) params.append('compare', compare.join(','))
  if (page !== EMPTY_QUERY.page) params.append('page', String(page))
  // A comma needs no escape in a query, and an address that is read aloud or retyped is better without.
  return params.toString().replaceAll('%2C', ',')
}

/** The shortest address that shows this filter. */
export function rolesHref(query: RoleQuery, facets: readonly Facet[]): '/roles' | `/roles?${string}` {
  const printed = printRoleQuery(query, facets)
  return printed === '' ? '/roles' : `/roles?${printed}`
}

/** The query after a change. Another list begins at its first page; the same list in another look stays where it is. */
export function changeQuery(query: RoleQuery, change: Partial<RoleQuery>): RoleQuery {
  const staysOnPage = Object.keys(change).every((name) => name === 'view' || name === 'compare')
  return { ...query, page: staysOnPage ? query.page : EMPTY_QUERY.page, ...change }
}

/** The query with one choice of a facet added, or removed where it was chosen. */
export function toggleChoice(query: RoleQuery, facet: Facet, token: string): RoleQuery {
  const chosen = query.choices[facet.name] ?? []
  const next = facet.options
    .map((option) => option.token)
    .filter((option) => (option === token ? !chosen.includes(option) : chosen.includes(option)))
  const { [facet.name]: _, ...others } = query.choices
  return changeQuery(query, { choices: next.length > 0 ? { ...others, [facet.name]: next } : others })
}

/** The query with a role chosen for the comparison, or no longer; a fifth is not taken. */
export function toggleCompared(query: RoleQuery, slug: string): RoleQuery {
  const compare = query.compare.includes(slug) ? query.compare.filter((other) => other !== slug) : [...query.compare, slug]
  return changeQuery(query, { compare: compare.slice(0, MAX_COMPARED) })
}

/** Whether a filter narrows the list. A list that somebody made is no filter. */
export function isFiltered({ minPay, choices }: RoleQuery): boolean {
  return minPay !== null || Object.keys(choices).length > 0
}
