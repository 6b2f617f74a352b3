import { type Comparison, compareRoles, countChoices, countPaySteps, type Loosening, PAY_STEPS, waysToLoosen } from './comparison'
import type { ComparedDriver, Facet } from './facets'
import { type PackedRole, packRole } from './packed-roles'
import { type IgnoredParam, PAGE_SIZE, pagesFor, type RoleQuery } from './role-query'
import type { ComparedRole } from './roles'
import { rulerEnd, rulerMark } from './ruler'

/** The part of a comparison that one page shows, and where it stands. */
export type ComparisonPage = Comparison & {
  /** Which page it is, from 1, and how many there are. */
  page: number
  pages: number
  /** How many roles there are on all pages. */
  counts: Record<keyof Comparison, number>
  /** How many of the roles listed stand on earlier pages. */
  before: number
}

/**
 * One page of a comparison: what is listed, what is one step away and what is not counted by the year are one run of
 * roles, of which a page shows `PAGE_SIZE`. A page beyond the last is the last.
 */
export function pageOf({ listed, oneStepAway, notByYear }: Comparison, asked: number): ComparisonPage {
  const pages = pagesFor(listed.length + oneStepAway.length + notByYear.length)
  const page = Math.min(asked, pages)
  const from = (page - 1) * PAGE_SIZE
  const part = <Item>(items: readonly Item[], earlier: number) =>
    items.slice(Math.max(0, from - earlier), Math.max(0, from - earlier + PAGE_SIZE))
  return {
    listed: part(listed, 0),
    oneStepAway: part(oneStepAway, listed.length),
    notByYear: part(notByYear, listed.length + oneStepAway.length),
    page,
    pages,
    counts: { listed: listed.length, oneStepAway: oneStepAway.length, notByYear: notByYear.length },
    before: Math.min(from, listed.length),
  }
}

/** All that the comparison shows of one query. */
export type ComparisonView = ComparisonPage & {
  /** Its page is one that there is. */
  query: RoleQuery
  ignored: IgnoredParam[]
  /** How many roles there are, filtered or not. */
  total: number
  /** Roles the list would show, by `facet=token` and by least pay in dollars a year. */
  choiceCounts: ReadonlyMap<string, number>
  payCounts: ReadonlyMap<number, number>
  /** Where nothing is listed: what to take away, and how many roles that brings. */
  ways: Loosening[]
  /** The roles chosen to stand side by side, in their order. */
  compared: Pick<ComparedRole, 'slug' | 'title'>[]
  /** The end of every ruler, in dollars a year: the same on every page and with every filter. */
  end: number
}

/** A query string as it was read. */
type ReadQuery = { query: RoleQuery; ignored: IgnoredParam[] }

/** What the comparison shows of a query; `baseline` in dollars a year. */
export function viewComparison(
  roles: readonly ComparedRole[],
  { query, ignored }: ReadQuery,
  facets: readonly Facet[],
  baseline: number,
): ComparisonView {
  const comparison = compareRoles(roles, query, facets)
  const shown = pageOf(comparison, query.page)
  const marks = roles.map(({ headline }) => headline && rulerMark(headline, query.hours))
  return {
    ...shown,
    query: { ...query, page: shown.page },
    ignored,
    total: roles.length,
    choiceCounts: countChoices(roles, query, facets),
    payCounts: countPaySteps(roles, query, facets, [...PAY_STEPS, ...(query.minPay === null ? [] : [query.minPay])]),
    ways: comparison.listed.length === 0 ? waysToLoosen(roles, query, facets) : [],
    compared: query.compare.flatMap((slug) => roles.filter((role) => role.slug === slug).map(({ title }) => ({ slug, title }))),
    end: rulerEnd(marks, baseline),
  }
}

/** What the browser makes the comparison from: all roles, of which it makes every view itself, or the one view that was asked for. */
export type ComparisonSource = { roles: readonly PackedRole[] } | { view: ComparisonView }

/**
 * Up to how many roles the browser is sent all of them and shows every change without asking the server. A role beyond
 * the page that is shown costs about 90 bytes of the compressed page, so that so many of them leave it under 40 kB.
 */
export const MOST_IN_BROWSER = 300

/** All roles where they are few enough to be sent, else the view of a query. */
export function comparisonSource(
  roles: readonly ComparedRole[],
  read: ReadQuery,
  facets: readonly Facet[],
  drivers: readonly ComparedDriver[],
  baseline: number,
): ComparisonSource {
  if (roles.length > MOST_IN_BROWSER) return { view: viewComparison(roles, read, facets, baseline) }
  const driverSlugs = drivers.map(({ slug }) => slug)
  return { roles: roles.map((role) => packRole(role, driverSlugs)) }
}
