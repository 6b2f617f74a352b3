import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalElsewhere, isWritten } from '@/lib/canonical'
import { compareHref, parseCompareQuery } from '@/lib/compare-query'
import { facetsFor } from '@/lib/facets'
import { canonicalLines, parsePlanQuery, planHref } from '@/lib/plan-query'
import { parseRoleQuery, rolesHref, toRawParams } from '@/lib/role-query'

const slugs = ['grant-reviewer', 'irb-member', 'medical-writer']
const facets = facetsFor([{ slug: 'emotional-strain', title: 'Emotional strain' }])

/** Where each page sends a query, as it does it. */
const PAGES = {
  roles: (query: string) => {
    const params = toRawParams(new URLSearchParams(query))
    const { query: parsed, ignored } = parseRoleQuery(params, facets, slugs)
    return canonicalElsewhere(params, ignored, rolesHref(parsed, facets))
  },
  compare: (query: string) => {
    const params = toRawParams(new URLSearchParams(query))
    const { query: parsed, ignored } = parseCompareQuery(params, slugs)
    return canonicalElsewhere(params, ignored, compareHref(parsed))
  },
  plan: (query: string) => {
    const params = toRawParams(new URLSearchParams(query))
    const { lines, ignored, isForm } = parsePlanQuery(params)
    return canonicalElsewhere(params, isForm ? [] : ignored, planHref(canonicalLines(lines)))
  },
}

describe('an address that is understood in full', () => {
  test.each([
    ['roles', '', null],
    ['roles', 'pay=200000&place=remote', null],
    ['roles', 'place=remote&pay=200000', '/roles?pay=200000&place=remote'],
    ['roles', 'place=remote&place=remote', '/roles?place=remote'],
    ['roles', 'pay=&hours=20&sort=pay&view=auto', '/roles'],
    ['roles', 'list=medical-writer&list=irb-member', '/roles?list=irb-member,medical-writer'],
    ['compare', 'roles=irb-member,grant-reviewer', null],
    ['compare', 'roles=irb-member&roles=grant-reviewer&only=', '/compare?roles=irb-member,grant-reviewer'],
    ['compare', 'only=differences&roles=irb-member,clinic', '/compare?roles=clinic,irb-member&only=differences'],
    ['plan', 'line=clinic:20', null],
    ['plan', 'line=clinic:20:48-weeks', '/plan?line=clinic:20'],
    ['plan', 'role=clinic&amount=20&unit=hours&weeks=48&role=&amount=&unit=hours&weeks=', '/plan?line=clinic:20'],
  ] as const)('%s?%s has one form', (page, query, elsewhere) => {
    expect(PAGES[page](query)).toBe(elsewhere)
  })

  test.each([
    ['roles', 'place=moon&pay=200000'],
    ['roles', 'utm_source=mail'],
    ['compare', 'roles=irb-member,nobody'],
  ] as const)('%s?%s stays, so that the page can say what it ignored', (page, query) => {
    expect(PAGES[page](query)).toBeNull()
  })
})

test('being sent elsewhere ends, whatever was asked', { timeout: 60_000 }, () => {
  const word = fc.oneof(
    fc.constantFrom('', ...slugs, 'clinic', 'remote', 'differences', '20', '4-exams', '12-weeks', 'pay', 'chart', '200000', '1'),
    fc.string({ maxLength: 64, unit: 'binary' }),
  )
  const name = fc.constantFrom('pay', 'hours', 'place', 'eases', 'sort', 'view', 'list', 'compare', 'page', 'roles', 'only', 'line', 'role')
  const pair = fc.tuple(
    fc.oneof(name, fc.constantFrom('amount', 'unit', 'weeks'), fc.string({ maxLength: 8 })),
    fc.array(word, { maxLength: 4 }).map((words) => words.join(':')),
  )
  fc.assert(
    fc.property(fc.constantFrom('roles', 'compare', 'plan'), fc.array(pair, { maxLength: 8 }), (page, pairs) => {
      let query = new URLSearchParams(pairs).toString()
      for (let hops = 0; ; hops++) {
        const elsewhere = PAGES[page](query)
        if (elsewhere === null) return
        expect(hops, query).toBeLessThan(3)
        query = elsewhere.split('?')[1] ?? ''
      }
    }),
    { numRuns: 1000, examples: [['plan', [['role', `a${'😀'.repeat(40)}`]]]] },
  )
})

test('a query is held against an address by names, values and order, not by escapes', () => {
  expect(isWritten({ list: 'a,b' }, '/roles?list=a%2Cb')).toBe(true)
  expect(isWritten({ place: ['x', 'y'] }, '/roles?place=x&place=y')).toBe(true)
  expect(isWritten({ place: ['y', 'x'] }, '/roles?place=x&place=y')).toBe(false)
  expect(isWritten({}, '/roles')).toBe(true)
})
