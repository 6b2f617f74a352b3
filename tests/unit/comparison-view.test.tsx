import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PageLinks } from '@/components/page-links'
import { RoleCount } from '@/components/role-count'
import { compareRoles, PAY_STEPS } from '@/lib/comparison'
import { comparisonSource, MOST_IN_BROWSER, pageOf, viewComparison } from '@/lib/comparison-view'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { facetsFor } from '@/lib/facets'
import { packRole, unpackRole } from '@/lib/packed-roles'
import {
  changeQuery,
  EMPTY_QUERY,
  PAGE_SIZE,
  parseRoleQuery,
  type RoleQuery,
  rolesHref,
  toggleChoice,
  toggleCompared,
} from '@/lib/role-query'
import { toComparedRole } from '@/lib/roles'

const content = loadContent(files, figureLock)
const roles = content.roles.map(toComparedRole)
const drivers = content.drivers.map(({ slug, title }) => ({ slug, title }))
const facets = facetsFor(drivers)
const driverSlugs = drivers.map(({ slug }) => slug)
/** The real roles over and over, under other names: more than a browser is sent. */
const many = Array.from({ length: Math.ceil((MOST_IN_BROWSER + 1) / roles.length) }, (_, turn) =>
  roles.map((role) => ({ ...role, slug: `${role.slug}-${turn}`, title: `${role.title} ${turn}` })),
).flat()

const queries: fc.Arbitrary<RoleQuery> = fc
  .record(
    {
      minPay: fc.option(fc.constantFrom(...PAY_STEPS)),
      hold: fc.subarray(['license', 'certification'], { minLength: 0 }),
      place: fc.subarray(['remote', 'on-site']),
    },
    { noNullPrototype: true },
  )
  .map(({ minPay, hold, place }) =>
    changeQuery(EMPTY_QUERY, {
      minPay,
      choices: { ...(hold.length > 0 ? { hold } : {}), ...(place.length > 0 ? { place } : {}) },
    }),
  )
const viewOf = (query: RoleQuery) => viewComparison(many, { query, ignored: [] }, facets, 500_000)

test('a role is unpacked as it was packed', () => {
  for (const role of roles) expect(unpackRole(packRole(role, driverSlugs), driverSlugs)).toEqual(role)
})

describe('a long comparison', () => {
  test('shows every role once, on pages of one size, in the order of the whole', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const whole = compareRoles(many, query, facets)
        const { pages } = viewOf(query)
        const shown = Array.from({ length: pages }, (_, index) => pageOf(whole, index + 1))
        expect(shown.flatMap(({ listed }) => listed)).toEqual(whole.listed)
        expect(shown.flatMap(({ oneStepAway }) => oneStepAway)).toEqual(whole.oneStepAway)
        expect(shown.flatMap(({ notByYear }) => notByYear)).toEqual(whole.notByYear)
        for (const [index, { listed, oneStepAway, notByYear, before }] of shown.entries()) {
          const size = listed.length + oneStepAway.length + notByYear.length
          if (index < pages - 1) expect(size).toBe(PAGE_SIZE)
          else expect(size).toBeLessThanOrEqual(PAGE_SIZE)
          if (listed.length > 0) expect(whole.listed[before]).toEqual(listed[0])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('shows its last page for one that lies beyond, and says so in its address', () => {
    const asked = changeQuery(EMPTY_QUERY, { choices: { place: ['remote'] } })
    const last = viewOf(asked).pages
    const view = viewOf({ ...asked, page: last + 1 })
    expect([view.page, view.query.page]).toEqual([last, last])
    expect(view.listed).toEqual(viewOf({ ...asked, page: last }).listed)
  })

  test('begins anew with any other filter, order, hours or list, and stays where it is in another look', () => {
    const third = { ...EMPTY_QUERY, page: 3 }
    const [place] = facets
    if (!place) throw new Error('no facet')
    expect(toggleChoice(third, place, 'remote').page).toBe(1)
    for (const change of [{ minPay: 100_000 }, { hours: 10 }, { sort: 'name' as const }, { list: ['irb-member'] }])
      expect(changeQuery(third, change).page).toBe(1)
    expect(changeQuery(third, { view: 'cards' }).page).toBe(3)
    expect(toggleCompared(third, 'irb-member').page).toBe(3)
  })

  test('is sent a page at a time, one of a few pages whole', () => {
    const read = { query: EMPTY_QUERY, ignored: [] }
    expect(many.length).toBeGreaterThan(MOST_IN_BROWSER)
    expect(comparisonSource(many, read, facets, drivers, 1)).toHaveProperty('view.listed.length', PAGE_SIZE)
    expect(comparisonSource(roles, read, facets, drivers, 1)).toHaveProperty('roles.length', roles.length)
  })

  test.each([
    [{ shown: 50, before: 0, listed: 2500, pages: 50 }, '1 to 50 of 2,500 roles'],
    [{ shown: 12, before: 50, listed: 62, pages: 2 }, '51 to 62 of 62 roles, 2,500 in all'],
    [{ shown: 8, before: 0, listed: 8, pages: 1 }, '8 of 2,500 roles'],
    [{ shown: 0, before: 30, listed: 30, pages: 2 }, '30 of 2,500 roles'],
  ])('says which roles a page shows, %#', ({ shown, before, listed, pages }, words) => {
    const counts = { listed, oneStepAway: 0, notByYear: 0 }
    const view = { ...viewOf(EMPTY_QUERY), listed: many.slice(0, shown), counts, before, pages, total: 2500 }
    expect(renderToStaticMarkup(<RoleCount view={view} />)).toContain(`>${words}<`)
  })

  test('links to its pages: the first, the last and those around the one shown', () => {
    const link = (page: number, pages: number) =>
      renderToStaticMarkup(
        <PageLinks page={page} pages={pages} hrefOf={(other) => rolesHref({ ...EMPTY_QUERY, page: other }, facets)} onFollow={() => {}} />,
      )
    const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replace('/roles', '') || '1')
    const pagesOf = (html: string) => hrefs(html).map((href) => Number(href.replace('?page=', '')))
    expect(link(1, 1)).toBe('')
    expect(pagesOf(link(1, 3))).toEqual([1, 2, 3, 2])
    expect(pagesOf(link(25, 50))).toEqual([24, 1, 23, 24, 25, 26, 27, 50, 26])
    expect(link(2, 3)).toMatch(/aria-label="Page 2" aria-current="page"|aria-current="page"[^>]*aria-label="Page 2"/)
  })
})

describe('the page in an address', () => {
  const slugs = many.map(({ slug }) => slug)
  test.each([
    ['2', 2, []],
    ['1', 1, []],
    ['6', 6, []],
    ['99', 1, ['99']],
    ['0', 1, ['0']],
    ['two', 1, ['two']],
    ['1e0', 1, ['1e0']],
  ])('%s', (text, page, ignored) => {
    const read = parseRoleQuery({ page: text }, facets, slugs)
    expect(read.query.page).toBe(page)
    expect(read.ignored).toEqual(ignored.map((value) => ({ name: 'page', value })))
    expect(rolesHref(read.query, facets)).toBe(page === 1 ? '/roles' : `/roles?page=${page}`)
  })

  test('is not known to a list that one page holds', () => {
    expect(parseRoleQuery({ page: '2' }, facets, ['irb-member']).ignored).toEqual([{ name: 'page', value: '2' }])
  })
})
