import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesOn, changesSince, madeFragment, madeOn } from '@/lib/changes'
import { compareHref, moveLeft, parseCompareQuery, removeRole } from '@/lib/compare-query'
import { compareTable, onlyDiffering } from '@/lib/compare-table'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { MAX_COMPARED, toRawParams } from '@/lib/role-query'

const content = loadContent(files, figureLock)
const slugs = content.roles.map(({ slug }) => slug)
const clinic = { pay: content.baseline, hours: content.clinicHours }

function parse(text: string) {
  const params = new URLSearchParams(text)
  return parseCompareQuery(toRawParams(params), slugs)
}

const queries = fc.record({
  roles: fc.shuffledSubarray(slugs, { maxLength: MAX_COMPARED }),
  withClinic: fc.boolean(),
  onlyDiffering: fc.boolean(),
})

describe('the address of a comparison', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parse(compareHref(query).split('?')[1] ?? '')).toEqual({ query, ignored: [] })
      }),
    )
  })

  test('takes what a plain form sends: the name repeated, the clinic among them', () => {
    expect(parse('roles=irb-member&roles=clinic&roles=medical-writer').query).toEqual({
      roles: ['irb-member', 'medical-writer'],
      withClinic: true,
      onlyDiffering: false,
    })
  })

  test('drops and names what it does not know, and a role too many', () => {
    const { query, ignored } = parse(`roles=surgeon,${slugs.slice(0, 5).join(',')}&only=best&color=red`)
    expect(query.roles).toEqual(slugs.slice(0, 4))
    expect(ignored).toEqual([
      { name: 'roles', value: 'surgeon' },
      { name: 'roles', value: slugs[4] },
      { name: 'only', value: 'best' },
      { name: 'color', value: 'red' },
    ])
  })

  test('never fails, whatever the query string', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('roles', 'only')), fc.string())), (pairs) => {
        const { query } = parse(new URLSearchParams(pairs).toString())
        expect(parse(compareHref(query).split('?')[1] ?? '').query).toEqual(query)
      }),
    )
  })
})

test('moves a role one column to the left, the first not at all, and removes one', () => {
  const query = { roles: ['a', 'b', 'c'], withClinic: false, onlyDiffering: false }
  expect(moveLeft(query, 'c').roles).toEqual(['a', 'c', 'b'])
  expect(moveLeft(query, 'a')).toEqual(query)
  expect(removeRole(query, 'b').roles).toEqual(['a', 'c'])
})

describe('the rows of a comparison', () => {
  const some = fc.shuffledSubarray(content.roles, { minLength: 2, maxLength: 4 })

  test('have a cell for every column', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (roles, withClinic) => {
        const rows = compareTable(roles, withClinic ? clinic : null, content.drivers).flatMap((group) => group.rows)
        for (const { cells } of rows) expect(cells).toHaveLength(roles.length + (withClinic ? 1 : 0))
        expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
      }),
      { numRuns: 30 },
    )
  })

  test('differ exactly where the cells that apply say different things, and only those stay when asked', () => {
    fc.assert(
      fc.property(some, (roles) => {
        const groups = compareTable(roles, clinic, content.drivers)
        for (const { cells, differs } of groups.flatMap(({ rows }) => rows))
          expect(differs).toBe(new Set(cells.flatMap((cell) => cell?.words ?? [])).size > 1)
        expect(onlyDiffering(groups).flatMap(({ rows }) => rows)).toEqual(
          groups.flatMap(({ rows }) => rows).filter(({ differs }) => differs),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('say the same of a role set beside itself', () => {
    const [role] = content.roles
    expect(onlyDiffering(compareTable(role ? [role, role] : [], null, content.drivers))).toEqual([])
  })
})

describe('links that keep their word', () => {
  const changes = [
    { date: '2026-12-01', what: 'a', before: '1', after: '2', why: 'x' },
    { date: '2026-11-20', what: 'b', before: '1', after: '2', why: 'x' },
  ]

  test('carry the day after the #, and only such a fragment is read as a day', () => {
    expect(madeOn(madeFragment('2026-11-24'))).toBe('2026-11-24')
    for (const fragment of ['', '#pay', '#made-', '#made-soon', '#made-2026-11-24&x=1']) expect(madeOn(fragment)).toBeNull()
  })

  test('tell what changed after that day and nothing of that day or before', () => {
    expect(changesSince(changes, '2026-11-24').map(({ what }) => what)).toEqual(['a'])
    expect(changesSince(changes, '2026-12-01')).toEqual([])
  })

  test('a page is told of the figures it shows and of those that were withdrawn from it', () => {
    const correction = (figure: string, stoodOn: string[]) => ({
      slug: 'x',
      date: '2026-12-01',
      why: 'Why.',
      changes: [{ figure, what: 'w', before: { words: '1', source: null }, after: { words: '2', source: null }, page: null, stoodOn }],
    })
    const corrections = [correction('shown', []), correction('gone', ['/roles/irb-member']), correction('elsewhere', ['/roles/other'])]
    expect(changesOn(corrections, '/roles/irb-member', ['shown'])).toHaveLength(2)
  })
})
