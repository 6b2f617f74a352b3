import { type Facet, HOLD_FACET, holdingsOf } from './facets'
import { type Holding, missingSteps } from './holdings'
import { isFiltered, type RoleQuery, toggleChoice } from './role-query'
import { type ComparedRole, comparablePay, easingScore } from './roles'
import { GRADES } from './vocabulary'

/** The least pays a reader can choose from, in dollars a year. */
export const PAY_STEPS = [50_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000] as const

/** The comparison as a page shows it. */
export type Comparison = {
  /** The roles that pass every filter, in order. */
  listed: ComparedRole[]
  /** With a pay filter on: roles that pass all other filters and whose pay cannot be counted by the year. */
  notByYear: ComparedRole[]
  /** With the filter on what the reader holds: roles that pass all other filters and require one thing more. */
  oneStepAway: { role: ComparedRole; step: Holding }[]
}

/** Keeps and orders the roles of a query. Ties always fall back to the title, so that the order never wobbles. */
export function compareRoles(roles: readonly ComparedRole[], query: RoleQuery, facets: readonly Facet[]): Comparison {
  const { minPay, hours, choices } = query
  const byFacets = rankRoles(filterByFacets(onList(roles, query), choices, facets), query)
  const paysEnough = (role: ComparedRole) => minPay === null || (comparablePay(role, hours) ?? -1) >= minPay
  return {
    listed: byFacets.filter(paysEnough),
    notByYear: minPay === null ? [] : byFacets.filter((role) => comparablePay(role, hours) === null),
    oneStepAway: stepsAway(roles, query, facets).filter(({ role }) => paysEnough(role)),
  }
}

function onList(roles: readonly ComparedRole[], { list }: Pick<RoleQuery, 'list'>): readonly ComparedRole[] {
  return list.length === 0 ? roles : roles.filter(({ slug }) => list.includes(slug))
}

function filterByFacets(roles: readonly ComparedRole[], choices: RoleQuery['choices'], facets: readonly Facet[]): ComparedRole[] {
  const active = facets.filter(({ name }) => choices[name])
  return roles.filter((role) => active.every((facet) => passesFacet(role, facet, choices[facet.name] ?? [])))
}

function passesFacet(role: ComparedRole, { options, passes }: Facet, chosen: readonly string[]): boolean {
  return passes ? passes(role, chosen) : options.some(({ token, matches }) => chosen.includes(token) && matches(role))
}

function stepsAway(roles: readonly ComparedRole[], query: RoleQuery, facets: readonly Facet[]): Comparison['oneStepAway'] {
  const { [HOLD_FACET.name]: chosen, ...others } = query.choices
  if (!chosen) return []
  return rankRoles(filterByFacets(onList(roles, query), others, facets), query).flatMap((role) => {
    const [step, ...more] = missingSteps(role.asks, holdingsOf(chosen))
    return step && more.length === 0 ? [{ role, step }] : []
  })
}

const GRADE_ORDER = Object.keys(GRADES)

function rankRoles(roles: readonly ComparedRole[], { sort, hours }: Pick<RoleQuery, 'sort' | 'hours'>): ComparedRole[] {
  const byTitle = (a: ComparedRole, b: ComparedRole) => a.title.localeCompare(b.title, 'en')
  const score = {
    name: () => 0,
    pay: (role: ComparedRole) => comparablePay(role, hours) ?? -1,
    eases: easingScore,
    evidence: ({ grade }: ComparedRole) => GRADE_ORDER.length - GRADE_ORDER.indexOf(grade),
  }[sort]
  return roles.toSorted((a, b) => score(b) - score(a) || byTitle(a, b))
}

/**
 * For every choice of a facet, how many roles the list would show if, within its facet, it alone were chosen while
 * all other filters stay: so choices of one facet can be held against each other. Choices that only count together
 * are counted on top of what is chosen.
 */
export function countChoices(roles: readonly ComparedRole[], query: RoleQuery, facets: readonly Facet[]): Map<string, number> {
  return new Map(
    facets.flatMap((facet) => {
      const { [facet.name]: chosen = [], ...others } = query.choices
      const { listed } = compareRoles(roles, { ...query, choices: others }, facets)
      const base = facet.passes ? chosen : []
      return facet.options.map(({ token }): [string, number] => [
        `${facet.name}=${token}`,
        listed.filter((role) => passesFacet(role, facet, [...base, token])).length,
      ])
    }),
  )
}

/** For every step of least pay, how many roles the list would show with it. */
export function countPaySteps(
  roles: readonly ComparedRole[],
  query: RoleQuery,
  facets: readonly Facet[],
  steps: readonly number[],
): Map<number, number> {
  const { listed } = compareRoles(roles, { ...query, minPay: null }, facets)
  return new Map(steps.map((step) => [step, listed.filter((role) => (comparablePay(role, query.hours) ?? -1) >= step).length]))
}

/** One applied filter, in words, and the query without it. */
export type AppliedFilter = { label: string; without: RoleQuery }

/** The filters that are on, in the order of the form. */
export function appliedFilters(query: RoleQuery, facets: readonly Facet[], payLabel: (minPay: number) => string): AppliedFilter[] {
  return [
    ...(query.minPay === null ? [] : [{ label: payLabel(query.minPay), without: { ...query, minPay: null } }]),
    ...facets.flatMap((facet) =>
      facet.options
        .filter(({ token }) => query.choices[facet.name]?.includes(token))
        .map(({ token, label }) => ({ label: `${facet.label}: ${label}`, without: toggleChoice(query, facet, token) })),
    ),
  ]
}

/** When nothing is left: which whole filter to take away, and how many roles that brings. Most roles first. */
export function waysToLoosen(
  roles: readonly ComparedRole[],
  query: RoleQuery,
  facets: readonly Facet[],
): { facet: string; query: RoleQuery; count: number }[] {
  if (!isFiltered(query)) return []
  const without = [
    ...(query.minPay === null ? [] : [{ facet: 'Pay at least', query: { ...query, minPay: null } }]),
    ...facets
      .filter(({ name }) => query.choices[name])
      .map(({ name, label }) => {
        const { [name]: _, ...choices } = query.choices
        return { facet: label, query: { ...query, choices } }
      }),
  ]
  return without
    .map((way) => ({ ...way, count: compareRoles(roles, way.query, facets).listed.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Useful filters to begin with, as ordinary addresses. */
export const STARTING_POINTS: readonly { label: string; query: Partial<RoleQuery> }[] = [
  { label: 'From home', query: { choices: { place: ['remote'] } } },
  { label: 'Under 20 hours a week', query: { choices: { week: ['under-20-hours'] } } },
  { label: 'No patients', query: { choices: { patients: ['none'] } } },
  { label: 'Way back stays open', query: { choices: { back: ['open'] } } },
  { label: '$200,000 or more', query: { minPay: 200_000 } },
  { label: 'Staying, changed', query: { choices: { category: ['staying'] } } },
]
