import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRoles, PAY_STEPS } from '@/lib/comparison'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { facetsFor } from '@/lib/facets'
import { rolesCsv } from '@/lib/role-csv'
import { exportRoles } from '@/lib/role-export'
import { type RoleExport, roleExportJsonSchema } from '@/lib/role-export-schema'
import { parseRoleQuery, type RawParams, SORTS } from '@/lib/role-query'
import { toComparedRole } from '@/lib/roles'
import { contentFiles, lockOf, withFile } from '../fixtures'

const content = loadContent(files, figureLock)
const facets = facetsFor(content.drivers)
const small = exportOf(contentFiles())

function exportOf(texts: Record<string, string>, params: RawParams = {}): RoleExport {
  return exportRoles(loadContent(texts, lockOf(texts)), params)
}

/** The CSV as a spreadsheet reads it, a record for each row. */
function rowsOf(exported: RoleExport): Record<string, string>[] {
  return parse(rolesCsv(exported), { columns: true, record_delimiter: '\r\n' })
}

const params: fc.Arbitrary<RawParams> = fc.record(
  {
    pay: fc.constantFrom(...PAY_STEPS.map(String), 'abc', ''),
    hours: fc.constantFrom('10', '30', '0'),
    sort: fc.constantFrom(...SORTS.map(({ value }) => value), 'best'),
    place: fc.subarray(['remote', 'hybrid', 'on-site', 'moon']),
    hold: fc.subarray(['license', 'practice', 'none']),
    eases: fc.subarray(content.drivers.map(({ slug }) => slug)),
    color: fc.constant('red'),
  },
  { requiredKeys: [] },
)

test('holds what the page shows in its order, those not counted by the year last, as data and as rows', () => {
  fc.assert(
    fc.property(params, (asked) => {
      const { query, ignored } = parseRoleQuery(
        asked,
        facets,
        content.roles.map(({ slug }) => slug),
      )
      const { listed, notByYear } = compareRoles(content.roles.map(toComparedRole), query, facets)
      const exported = exportRoles(content, asked)
      const expected = [
        ...listed.map(({ title }) => ['listed', title]),
        ...notByYear.map(({ title }) => ['not counted by the year', title]),
      ]
      expect(exported.roles.map(({ group, title }) => [group, title])).toEqual(expected)
      expect(rowsOf(exported).map(({ Group, Role }) => [Group?.toLowerCase(), Role])).toEqual(expected)
      expect(exported.ignored).toEqual(ignored)
    }),
    { numRuns: 40 },
  )
})

test('fits the published schema, whatever was asked', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(roleExportJsonSchema())
  fc.assert(
    fc.property(params, (asked) => {
      validate(JSON.parse(JSON.stringify(exportRoles(content, asked))))
      expect(validate.errors).toBeNull()
    }),
    { numRuns: 20 },
  )
  const [role] = small.roles
  const pay = role?.pay.map(({ source: _, ...figure }) => figure)
  expect(validate({ ...small, roles: [{ ...role, pay }] })).toBe(false)
})

test('names the schema, the license, how to cite it, what was understood and what was not', () => {
  const exported = exportOf(contentFiles(), { place: ['remote', 'moon'], pay: '100000', color: 'red' })
  expect(exported.$schema).toBe('http://localhost:3000/roles.schema.json')
  expect(exported.license).toContain('CC BY 4.0, https://creativecommons.org/licenses/by/4.0/')
  expect(exported.citation).toBe(
    'Next Rounds. Compare roles. Reviewed November 23, 2026. http://localhost:3000/roles?pay=100000&place=remote',
  )
  expect(exported.query).toMatchObject({
    page: 'http://localhost:3000/roles?pay=100000&place=remote',
    minPay: 100_000,
    hours: 20,
    filters: { place: ['remote'] },
    sort: 'pay',
    inWords: ['At least $100,000 a year', 'Where you work: Remote'],
  })
  expect(exported.ignored).toEqual([
    { name: 'place', value: 'moon' },
    { name: 'color', value: 'red' },
  ])
})

test('is a file by RFC 4180: lines end in CR and LF, fields are quoted, a header stands even over nothing', () => {
  const csv = rolesCsv(small)
  expect(csv.split('\r\n')).toHaveLength(small.roles.length + 2)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of csv.split('\r\n').slice(0, -1)) expect(line).toMatch(/^(?:"(?:[^"]|"")*"|)(?:,(?:"(?:[^"]|"")*"|))*$/)
  const empty = rolesCsv({ ...small, roles: [] })
  expect(empty.startsWith('"Group","Role",')).toBe(true)
  expect(empty.split('\r\n')).toHaveLength(2)
})

test('keeps commas, quotes and line ends of a text', () => {
  const said = 'Reads, scores and "argues"\nall day'
  const [role] = small.roles
  const [row] = rowsOf({ ...small, roles: role ? [{ ...role, summary: said }] : [] })
  expect(row?.Summary).toBe(said)
})

test.each(['=', '+', '-', '@', '\t', '\r'])('puts an apostrophe before a text that begins with %j', (sign) => {
  const said = `${sign}HYPERLINK("https://example.org")`
  const [role] = small.roles
  if (!role) throw new Error('no role')
  const [pay] = role.pay
  if (!pay) throw new Error('no figure')
  const hostile = {
    ...role,
    title: said,
    summary: said,
    otherNames: [said],
    caution: said,
    pay: [{ ...pay, population: said, caveat: said, measuredBy: said, source: { ...pay.source, publisher: said, title: said } }],
  }
  const [row] = rowsOf({ ...small, roles: [hostile] })
  for (const header of [
    'Role',
    'Summary',
    'Also called',
    'To be read first',
    'Population',
    'What to mind about the figure',
    'Measured by',
    'Publisher',
    'Title of the source',
  ])
    expect(row?.[header], header).toBe(`'${said}`)
})

test('a role name of the content that begins like a formula is neutralized', () => {
  const texts = withFile('content/roles/grant-reviewer.md', (fields) => {
    fields.title = '=1+1 reviewer'
  })
  const names = rowsOf(exportOf(texts)).map(({ Role }) => Role)
  expect(names).toContain("'=1+1 reviewer")
})

const grantPay = (change: (pay: Record<string, unknown>) => void) =>
  withFile('content/roles/grant-reviewer.md', (fields) => change((fields.pay as Record<string, unknown>[])[0] ?? {}))

test('counts an hourly rate at the hours asked for, and says by what it multiplied', () => {
  const texts = grantPay((pay) => Object.assign(pay, { amount: 100, per: 'hour' }))
  const exported = exportOf(texts, { hours: '10' })
  const role = exported.roles.find(({ slug }) => slug === 'grant-reviewer')
  expect(role?.pay[0]).toMatchObject({
    published: '$100 an hour',
    low: 100,
    per: 'hour',
    yearly: { low: 48_000, high: 48_000, hoursPerWeek: 10, weeksPerYear: 48 },
  })
  expect(rowsOf(exported).find(({ Role }) => Role === 'Grant reviewer')).toMatchObject({
    'Pay as published': '$100 an hour',
    'Pay a year, low (USD)': '48000',
    'Hours a week behind an hourly rate': '10',
  })
})

test('leaves the dollars a year empty for pay in another currency, and for pay that is not counted by the year', () => {
  for (const change of [{ currency: 'EUR' }, { per: 'case' }]) {
    const row = rowsOf(exportOf(grantPay((pay) => Object.assign(pay, change)))).find(({ Role }) => Role === 'Grant reviewer')
    expect(row).toMatchObject({ 'Pay a year, low (USD)': '', 'Pay a year, high (USD)': '', 'Hours a week behind an hourly rate': '' })
  }
})

test('says beside a figure whose pay it is, what it contains, how it is paid, and what of that is our reading', () => {
  const texts = grantPay((pay) =>
    Object.assign(pay, {
      populationKind: 'other staff',
      measuresInstead: 'the pay of managers',
      contains: 'with bonus',
      paidAs: '1099',
      inferred: ['contains', 'paidAs'],
    }),
  )
  const exported = exportOf(texts)
  expect(rowsOf(exported).find(({ Role }) => Role === 'Grant reviewer')).toMatchObject({
    'Whose pay it is': 'other staff, not physicians; measures something else: the pay of managers',
    'What it contains': 'bonus included',
    'How it is paid': '1099',
    'Our reading, not said by the source': 'what it contains; how it is paid',
    Publisher: 'Medscape',
    'Interest of the publisher': 'none seen',
    'Address of the source': 'https://example.org/pay',
    Page: 'http://localhost:3000/roles/grant-reviewer',
  })
  expect(exported.roles.find(({ slug }) => slug === 'grant-reviewer')?.pay[0]).toMatchObject({
    mismatches: ['other staff, not physicians', 'measures something else: the pay of managers'],
    ourReading: ['contains', 'paidAs'],
    source: { publisher: 'Medscape', about: 'http://localhost:3000/sources/p#pay-report' },
  })
})
