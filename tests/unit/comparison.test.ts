import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appliedFilters, compareRoles, countChoices, countPaySteps, PAY_STEPS, STARTING_POINTS, waysToLoosen } from '@/lib/comparison'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { facetsFor, HOLD_FACET, holdingsOf } from '@/lib/facets'
import { missingSteps } from '@/lib/holdings'
import { EMPTY_QUERY, type RoleQuery, rolesHref, SORTS } from '@/lib/role-query'
import { comparablePay, easingScore, toComparedRole } from '@/lib/roles'

const content = loadContent(files, figureLock)
const roles = content.roles.map(toComparedRole)
const facets = facetsFor(content.drivers)

const queries: fc.Arbitrary<RoleQuery> = fc.record({
  minPay: fc.option(fc.constantFrom(...PAY_STEPS)),
  hours: fc.integer({ min: 1, max: 60 }),
  sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
  view: fc.constant('auto'),
  list: fc.oneof(
    fc.constant([]),
    fc.subarray(
      roles.map(({ slug }) => slug),
      { minLength: 5 },
    ),
  ),
  compare: fc.constant([]),
  page: fc.constant(1),
  choices: fc
    .tuple(
      ...facets.map(({ name, options }) =>
        fc
          .subarray(
            options.map(({ token }) => token),
            { maxLength: 2 },
          )
          .map((tokens) => [name, tokens] as const),
      ),
    )
    .chain((entries) => fc.subarray(entries, { maxLength: 3 }))
    .map((entries) => Object.fromEntries(entries.filter(([, tokens]) => tokens.length > 0))),
})

test('narrows with every further filter and widens with every further choice', () => {
  fc.assert(
    fc.property(queries, fc.constantFrom(...facets), (query, facet) => {
      const { [facet.name]: chosen = [], ...others } = query.choices
      const count = (choices: RoleQuery['choices']) => compareRoles(roles, { ...query, choices }, facets).listed.length
      const one = facet.options[0]?.token ?? ''
      expect(count(query.choices)).toBeLessThanOrEqual(count(others))
      if (chosen.length > 0)
        expect(count({ ...others, [facet.name]: [...new Set([...chosen, one])] })).toBeGreaterThanOrEqual(count(query.choices))
    }),
  )
})

test('counts beside each choice what choosing it alone in its facet would list', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const counts = countChoices(roles, query, facets)
      for (const { name, options, passes } of facets)
        for (const { token } of options) {
          const base = passes ? (query.choices[name] ?? []) : []
          const alone = { ...query, choices: { ...query.choices, [name]: [...new Set([...base, token])] } }
          expect(counts.get(`${name}=${token}`)).toBe(compareRoles(roles, alone, facets).listed.length)
        }
    }),
    { numRuns: 40 },
  )
})

test('counts add up to the whole list where every role has one value of a facet', () => {
  for (const name of ['patients', 'license', 'income', 'back', 'category', 'week', 'evidence']) {
    const counts = countChoices(roles, EMPTY_QUERY, facets)
    const sum = [...counts].filter(([key]) => key.startsWith(`${name}=`)).reduce((total, [, count]) => total + count, 0)
    expect(sum).toBe(roles.length)
  }
})

test('counts beside each step of pay what it would list', () => {
  fc.assert(
    fc.property(queries, (query) => {
      for (const [minPay, count] of countPaySteps(roles, query, facets, PAY_STEPS))
        expect(count).toBe(compareRoles(roles, { ...query, minPay }, facets).listed.length)
    }),
  )
})

test('orders by what was asked and equal roles by title, whatever the order they came in', () => {
  fc.assert(
    fc.property(queries, fc.shuffledSubarray(roles, { minLength: roles.length }), (query, shuffled) => {
      const { listed } = compareRoles(roles, query, facets)
      expect(compareRoles(shuffled, query, facets).listed).toEqual(listed)
      for (const [index, role] of listed.entries()) {
        const next = listed[index + 1]
        if (!next) continue
        const score = {
          name: () => 0,
          pay: (of: typeof role) => comparablePay(of, query.hours) ?? -1,
          eases: easingScore,
          evidence: ({ grade }: typeof role) => ['thin', 'fair', 'strong'].indexOf(grade),
        }[query.sort]
        expect(score(role)).toBeGreaterThanOrEqual(score(next))
        if (score(role) === score(next)) expect(role.title.localeCompare(next.title, 'en')).toBeLessThan(0)
      }
    }),
  )
})

test('puts roles that are not paid by the year into a group of their own as soon as a pay filter is on', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const { listed, notByYear } = compareRoles(roles, query, facets)
      if (query.minPay === null) expect(notByYear).toEqual([])
      else {
        expect(notByYear.every((role) => comparablePay(role, query.hours) === null)).toBe(true)
        expect(listed.every((role) => (comparablePay(role, query.hours) ?? 0) >= (query.minPay ?? 0))).toBe(true)
      }
    }),
  )
})

test('lists what requires nothing the reader does not hold, and apart from it what is exactly one step away', () => {
  fc.assert(
    fc.property(
      queries,
      fc.subarray(
        HOLD_FACET.options.map(({ token }) => token),
        { minLength: 1 },
      ),
      (query, chosen) => {
        const held = holdingsOf(chosen)
        const { listed, oneStepAway } = compareRoles(roles, { ...query, choices: { ...query.choices, hold: chosen } }, facets)
        expect(listed.every(({ asks }) => missingSteps(asks, held).length === 0)).toBe(true)
        for (const { role, step } of oneStepAway) {
          expect(missingSteps(role.asks, held)).toEqual([step])
          expect(missingSteps(role.asks, [...held, step])).toEqual([])
          expect(listed).not.toContain(role)
        }
      },
    ),
  )
})

test('says nothing of steps while nothing is said of what the reader holds', () => {
  expect(compareRoles(roles, EMPTY_QUERY, facets).oneStepAway).toEqual([])
})

test('takes one filter away with each chip, and loosens only to something', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const applied = appliedFilters(query, facets, String)
      const chosen = Object.values(query.choices).flat().length + (query.minPay === null ? 0 : 1)
      expect(applied).toHaveLength(chosen)
      for (const { without } of applied) expect(rolesHref(without, facets)).not.toBe(rolesHref(query, facets))
      for (const { count, query: looser } of waysToLoosen(roles, query, facets)) {
        expect(count).toBeGreaterThan(0)
        expect(compareRoles(roles, looser, facets).listed).toHaveLength(count)
      }
    }),
  )
})

test('every starting point leads to some roles and not to all', () => {
  for (const { query } of STARTING_POINTS) {
    const { listed } = compareRoles(roles, { ...EMPTY_QUERY, ...query }, facets)
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.length).toBeLessThan(roles.length)
  }
})
