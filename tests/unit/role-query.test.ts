import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetsFor } from '@/lib/facets'
import {
  EMPTY_QUERY,
  MAX_COMPARED,
  MAX_HOURS,
  MAX_PAY,
  parseRoleQuery,
  printRoleQuery,
  type RoleQuery,
  rolesHref,
  SORTS,
  toggleChoice,
  toggleCompared,
  toRawParams,
  VIEWS,
} from '@/lib/role-query'

const facets = facetsFor([
  { slug: 'emotional-strain', title: 'Emotional strain' },
  { slug: 'lack-of-growth', title: 'Lack of growth' },
])

const SLUGS = ['medical-writer', 'irb-member', 'drug-safety-physician', 'grant-reviewer', 'expert-witness']

/** Any query the form can make. */
const queries: fc.Arbitrary<RoleQuery> = fc.record({
  minPay: fc.option(fc.integer({ min: 1, max: MAX_PAY })),
  hours: fc.integer({ min: 1, max: MAX_HOURS }),
  sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
  view: fc.constantFrom(...VIEWS.map(({ value }) => value)),
  list: fc.subarray(SLUGS),
  compare: fc.subarray(SLUGS, { maxLength: MAX_COMPARED }),
  page: fc.constant(1),
  choices: fc
    .tuple(...facets.map(({ name, options }) => fc.subarray(options.map(({ token }) => token)).map((tokens) => [name, tokens] as const)))
    .map((entries) => Object.fromEntries(entries.filter(([, tokens]) => tokens.length > 0))),
})

function parseText(text: string) {
  const params = new URLSearchParams(text)
  return parseRoleQuery(toRawParams(params), facets, SLUGS)
}

test('prints one canonical form, whatever the order and repetition of what it read', () => {
  fc.assert(
    fc.property(queries, fc.integer(), (query, seed) => {
      const canonical = printRoleQuery(query, facets)
      const parts = canonical.split('&').filter(Boolean)
      const shuffled = [...parts, ...parts].toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7))
      expect(printRoleQuery(parseText(shuffled.join('&')).query, facets)).toBe(canonical)
    }),
  )
})

describe('ignores what it does not know and says which', () => {
  test.each([
    ['place=moon', [{ name: 'place', value: 'moon' }]],
    ['pay=-5', [{ name: 'pay', value: '-5' }]],
    ['pay=1e9', [{ name: 'pay', value: '1e9' }]],
    ['pay=99999999', [{ name: 'pay', value: '99999999' }]],
    ['hours=200', [{ name: 'hours', value: '200' }]],
    ['sort=best', [{ name: 'sort', value: 'best' }]],
    ['color=red', [{ name: 'color', value: 'red' }]],
    ['pay=100000&pay=200000', [{ name: 'pay', value: '200000' }]],
    ['pay=&place=', []],
    ['view=globe', [{ name: 'view', value: 'globe' }]],
    ['list=irb-member,surgeon', [{ name: 'list', value: 'surgeon' }]],
    [
      'compare=medical-writer&compare=a,b',
      [
        { name: 'compare', value: 'a' },
        { name: 'compare', value: 'b' },
      ],
    ],
  ])('%s', (text, ignored) => {
    expect(parseText(text).ignored).toEqual(ignored)
  })
})

test('leaves defaults out of the address and keeps the declared order', () => {
  expect(rolesHref(EMPTY_QUERY, facets)).toBe('/roles')
  expect(rolesHref(parseText('sort=pay&hours=20&week=under-20-hours&place=hybrid&place=remote&pay=100000').query, facets)).toBe(
    '/roles?pay=100000&place=remote&place=hybrid&week=under-20-hours',
  )
})

test('keeps the chosen roles in their order, at most four of them, and names the fifth', () => {
  const { query, ignored } = parseText(`compare=${[...SLUGS].reverse().join(',')}`)
  expect(query.compare).toEqual(['expert-witness', 'grant-reviewer', 'drug-safety-physician', 'irb-member'])
  expect(ignored).toEqual([{ name: 'compare', value: 'medical-writer' }])
  expect(toggleCompared(query, 'medical-writer')).toEqual(query)
  expect(toggleCompared(query, 'irb-member').compare).toEqual(['expert-witness', 'grant-reviewer', 'drug-safety-physician'])
})

test('writes roles with plain commas', () => {
  expect(rolesHref(parseText('list=irb-member&list=medical-writer&view=cards').query, facets)).toBe(
    '/roles?view=cards&list=medical-writer,irb-member',
  )
})

test('adds a choice and takes the same choice away again', () => {
  fc.assert(
    fc.property(queries, fc.constantFrom(...facets), fc.nat(), (query, facet, index) => {
      const token = facet.options[index % facet.options.length]?.token ?? ''
      expect(toggleChoice(toggleChoice(query, facet, token), facet, token)).toEqual(query)
    }),
  )
})

test('gives every choice of a facet an address of its own', () => {
  for (const { options } of facets) expect(new Set(options.map(({ token }) => token)).size).toBe(options.length)
})
