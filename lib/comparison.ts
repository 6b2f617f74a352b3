import { type Facet, HOLD_FACET, holdingsOf } from './facets'
import { type Holding, missingSteps } from './holdings'
import { changeQuery, isFiltered, type RoleQuery, toggleChoice } from './role-query'
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
  const judged = judgeRoles(roles, query, facets)
  const ranked = (kept: readonly JudgedRole[]) => rankRoles(kept, query.sort).map(({ role }) => role)
  const chosen = query.choices[HOLD_FACET.name]
  const holdings = chosen && holdingsOf(chosen)
  const fallsShort = ({ paysEnough, failed }: JudgedRole) => paysEnough && failed.length === 1 && failed[0] === HOLD_FACET.name
  const away = holdings ? ranked(judged.filter(fallsShort)) : []
  return {
    listed: ranked(judged.filter(({ paysEnough, failed }) => paysEnough && failed.length === 0)),
    notByYear: query.minPay === null ? [] : ranked(judged.filter(({ pay, failed }) => pay === null && failed.length === 0)),
    oneStepAway: away.flatMap((role) => {
      const [step, ...more] = missingSteps(role.asks, holdings ?? [])
      return step && more.length === 0 ? [{ role, step }] : []
    }),
  }
}

/** A role held against every filter that is on, from which all that is listed and counted follows in one pass over the roles. */
type JudgedRole = {
  role: ComparedRole
  /** Dollars a year at the hours of the query; null where they cannot be counted. */
  pay: number | null
  paysEnough: boolean
  /** The names of the facets it does not pass. */
  failed: string[]
}

function judgeRoles(roles: readonly ComparedRole[], { list, minPay, hours, choices }: RoleQuery, facets: readonly Facet[]): JudgedRole[] {
  const listed = new Set(list)
  const active = facets.filter(({ name }) => choices[name])
  return (list.length === 0 ? roles : roles.filter(({ slug }) => listed.has(slug))).map((role) => {
    const pay = comparablePay(role, hours)
    const failed = active.filter((facet) => !passesFacet(role, facet, choices[facet.name] ?? [])).map(({ name }) => name)
    return { role, pay, paysEnough: minPay === null || (pay ?? -1) >= minPay, failed }
  })
}

function passesFacet(role: ComparedRole, { options, passes }: Facet, chosen: readonly string[]): boolean {
  return passes ? passes(role, chosen) : options.some(({ token, matches }) => chosen.includes(token) && matches(role))
}

const GRADE_ORDER = Object.keys(GRADES)
// Comparing by locale without a collator of its own makes one for each pair of titles.
const byTitle = new Intl.Collator('en').compare

function rankRoles(roles: readonly JudgedRole[], sort: RoleQuery['sort']): JudgedRole[] {
  const scoreOf = {
    name: () => 0,
    pay: ({ pay }: JudgedRole) => pay ?? -1,
    eases: ({ role }: JudgedRole) => easingScore(role),
    evidence: ({ role }: JudgedRole) => GRADE_ORDER.length - GRADE_ORDER.indexOf(role.grade),
  }[sort]
  // By title first: where they come in that order, as our content does, it costs one look at each.
  return roles
    .toSorted((a, b) => byTitle(a.role.title, b.role.title))
    .map((judged) => ({ judged, score: scoreOf(judged) }))
    .sort((a, b) => b.score - a.score)
    .map(({ judged }) => judged)
}

/**
 * For every choice of a facet, by `facet=token`, how many roles the list would show if, within its facet, it alone were
 * chosen while all other filters stay: so choices of one facet can be held against each other. Choices that only count
 * together are counted on top of what is chosen.
 */
export function countChoices(roles: readonly ComparedRole[], query: RoleQuery, facets: readonly Facet[]): Map<string, number> {
  const paid = judgeRoles(roles, query, facets).filter(({ paysEnough, failed }) => paysEnough && failed.length <= 1)
  return new Map(
    facets.flatMap((facet) => {
      const others = paid.filter(({ failed }) => failed.length === 0 || failed[0] === facet.name)
      const base = facet.passes ? (query.choices[facet.name] ?? []) : []
      return facet.options.map(({ token }): [string, number] => {
        const chosen = [...base, token]
        return [`${facet.name}=${token}`, others.filter(({ role }) => passesFacet(role, facet, chosen)).length]
      })
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
  const passing = judgeRoles(roles, query, facets).filter(({ failed }) => failed.length === 0)
  return new Map(steps.map((step) => [step, passing.filter(({ pay }) => (pay ?? -1) >= step).length]))
}

/** One applied filter, in words, and the query without it. */
export type AppliedFilter = { label: string; without: RoleQuery }

/** The filters that are on, in the order of the form. */
export function appliedFilters(query: RoleQuery, facets: readonly Facet[], payLabel: (minPay: number) => string): AppliedFilter[] {
  return [
    ...(query.minPay === null ? [] : [{ label: payLabel(query.minPay), without: changeQuery(query, { minPay: null }) }]),
    ...facets.flatMap((facet) =>
      facet.options
        .filter(({ token }) => query.choices[facet.name]?.includes(token))
        .map(({ token, label }) => ({ label: `${facet.label}: ${label}`, without: toggleChoice(query, facet, token) })),
    ),
  ]
}

/** A whole filter to take away when nothing is left, and how many roles the query without it brings. */
export type Loosening = { facet: string; query: RoleQuery; count: number }

/** When nothing is left: which whole filter to take away, the one that brings most roles first. */
export function waysToLoosen(roles: readonly ComparedRole[], query: RoleQuery, facets: readonly Facet[]): Loosening[] {
  if (!isFiltered(query)) return []
  const judged = judgeRoles(roles, query, facets)
  const without: Loosening[] = [
    ...(query.minPay === null
      ? []
      : [
          {
            facet: 'Pay at least',
            query: changeQuery(query, { minPay: null }),
            count: judged.filter(({ failed }) => failed.length === 0).length,
          },
        ]),
    ...facets
      .filter(({ name }) => query.choices[name])
      .map(({ name, label }) => {
        const { [name]: _, ...choices } = query.choices
        const passing = judged.filter(({ paysEnough, failed }) => paysEnough && failed.every((other) => other === name))
        return { facet: label, query: changeQuery(query, { choices }), count: passing.length }
      }),
  ]
  return without.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
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
