import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { type CompareQuery, compareHref, parseCompareQuery } from '@/lib/compare-query'
import { splitFrontMatter } from '@/lib/content/front-matter'
import { loadContent } from '@/lib/content/load'
import { ContentError, type Problem } from '@/lib/content/problems'
import { facetsFor } from '@/lib/facets'
import { type FitField, fitQuestions, MUST } from '@/lib/fit'
import { mustField, parseFitQuery, printFitQuery, weightField } from '@/lib/fit-query'
import { UNIT_NAMES } from '@/lib/plan'
import { canonicalLines, entered, parsePlanQuery, planHref } from '@/lib/plan-query'
import {
  MAX_COMPARED,
  MAX_HOURS,
  MAX_PAY,
  PAGE_SIZE,
  parseRoleQuery,
  printRoleQuery,
  type RawParams,
  type RoleQuery,
  SORTS,
  toRawParams,
  VIEWS,
} from '@/lib/role-query'
import { contentFiles, lockOf } from './fixtures'

// What holds whatever a reader types into an address and whatever an author types into a file. Tests try each up to a
// thousand times, the benchmark a million times in all.

const DRIVERS = [
  { slug: 'emotional-strain', title: 'Emotional strain' },
  { slug: 'lack-of-growth', title: 'Lack of growth' },
]
export const facets = facetsFor(DRIVERS)

/** Roles enough for four pages of the comparison. */
export const SLUGS = [
  'medical-writer',
  'irb-member',
  'drug-safety-physician',
  'grant-reviewer',
  'expert-witness',
  ...Array.from({ length: 3 * PAGE_SIZE }, (_, index) => `role-${index}`),
]

const questions = fitQuestions(DRIVERS)
const fitFields: FitField[] = [...questions.flatMap(({ fields }) => fields), mustField(questions), ...questions.map(weightField)]

const listed = fc.oneof(fc.constant([]), fc.subarray(SLUGS.slice(0, 8)))

/** Any filter that the form can make. */
export const roleQueries: fc.Arbitrary<RoleQuery> = fc.record(
  {
    minPay: fc.option(fc.integer({ min: 1, max: MAX_PAY })),
    hours: fc.integer({ min: 1, max: MAX_HOURS }),
    sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
    view: fc.constantFrom(...VIEWS.map(({ value }) => value)),
    list: listed,
    compare: fc.shuffledSubarray(SLUGS.slice(0, 8), { maxLength: MAX_COMPARED }),
    page: fc.integer({ min: 1, max: 4 }),
    choices: fc
      .tuple(...facets.map(({ name, options }) => fc.subarray(options.map(({ token }) => token)).map((tokens) => [name, tokens] as const)))
      .map((entries) => Object.fromEntries(entries.filter(([, tokens]) => tokens.length > 0))),
  },
  { noNullPrototype: true },
)

const compareQueries: fc.Arbitrary<CompareQuery> = fc.record(
  {
    roles: fc.shuffledSubarray(SLUGS.slice(0, 8), { maxLength: MAX_COMPARED }),
    withClinic: fc.boolean(),
    onlyDiffering: fc.boolean(),
  },
  { noNullPrototype: true },
)

/** Names and values of queries: those of our own addresses, near misses of them, and anything at all. */
const NAMES = ['pay', 'hours', 'sort', 'view', 'list', 'compare', 'page', 'roles', 'only', 'line', 'role', 'amount', 'unit', 'weeks', MUST]
const VALUES = [
  'remote',
  'none',
  '0',
  '1',
  '20',
  '-1',
  '1e3',
  '٣',
  'differences',
  'clinic',
  'clinic:20',
  'irb-member:4-exams:12-weeks',
  'cases',
]
const names = fc.oneof(
  fc.constantFrom(...NAMES, ...facets.map(({ name }) => name), ...fitFields.map(({ name }) => name)),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string({ unit: 'binary' }),
)
const values = fc.oneof(
  fc.constantFrom(...VALUES, ...SLUGS.slice(0, 6), ...facets.flatMap(({ options }) => options.map(({ token }) => token))),
  fc.array(fc.constantFrom(...SLUGS.slice(0, 9)), { maxLength: 6 }).map((slugs) => slugs.join(',')),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.integer().map(String),
)
const pairs = fc.array(fc.tuple(names, values), { maxLength: 14 })
/** As a browser sends it, and as it could be typed. */
const queryTexts = fc.oneof(
  pairs.map((list) => new URLSearchParams(list).toString()),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const rawParams = (text: string): RawParams => toRawParams(new URLSearchParams(text))
const search = (href: string) => href.split('?')[1] ?? ''
const readRoles = (text: string) => parseRoleQuery(rawParams(text), facets, SLUGS)
const readCompare = (text: string) => parseCompareQuery(rawParams(text), SLUGS)
const readFit = (text: string) => parseFitQuery(rawParams(text), questions)
const readPlan = (text: string) => parsePlanQuery(rawParams(text))

const planLines = fc.array(
  fc
    .record({
      role: fc.oneof(fc.constantFrom('clinic', ...SLUGS.slice(0, 5)), fc.string()),
      amount: fc.oneof(fc.integer({ min: 1, max: 60 }).map(String), fc.string()),
      unit: fc.constantFrom(...UNIT_NAMES),
      weeks: fc.oneof(fc.constantFrom('', '48', '12'), fc.string()),
    })
    .map(entered)
    .filter(({ role, amount }) => role !== '' && amount !== ''),
  { maxLength: 8 },
)

/** A thing that holds, a way to try it, and its share of many cases: what takes long has a small one. */
export type Claim = { claim: string; property: fc.IProperty<unknown>; share: number }

/** Fails with what differs, without a test runner. */
function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) throw new Error(`${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
}

function claim<Value>(text: string, arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void, share = 10): Claim {
  return { claim: text, property: fc.property(arbitrary, holds) as fc.IProperty<unknown>, share }
}

const roleQueryText = (query: RoleQuery) => printRoleQuery(query, facets)

const codecs: Claim[] = [
  claim('a filter of the comparison is read back as it was printed', roleQueries, (query) => {
    expectSame(readRoles(roleQueryText(query)), { query, ignored: [] })
  }),
  claim('any query of the comparison is read, and what was read is printed in one way', queryTexts, (text) => {
    const { query } = readRoles(text)
    const printed = roleQueryText(query)
    const again = readRoles(printed)
    expectSame([again, roleQueryText(again.query)], [{ query, ignored: [] }, printed])
  }),
  claim('roles side by side are read back as they were printed', compareQueries, (query) => {
    expectSame(readCompare(search(compareHref(query))), { query, ignored: [] })
  }),
  claim('any query of roles side by side is read, and what was read is printed in one way', queryTexts, (text) => {
    const { query } = readCompare(text)
    expectSame(readCompare(search(compareHref(query))), { query, ignored: [] })
  }),
  claim('a plan is read back as it was printed', planLines, (lines) => {
    const printed = planHref(canonicalLines(lines))
    expectSame(readPlan(search(printed)).lines, canonicalLines(lines))
  }),
  claim('any query of a plan is read, and what was read is printed in one way', queryTexts, (text) => {
    const lines = canonicalLines(readPlan(text).lines)
    expectSame(readPlan(search(planHref(lines))), { lines, isForm: false, ignored: [] })
  }),
  claim('any answers of a fit are read, and what was read is printed in one way', queryTexts, (text) => {
    const { query } = readFit(text)
    expectSame(readFit(printFitQuery(query, questions)), { query, ignored: [] })
  }),
]

const FILES = contentFiles()
const LOCK = lockOf(FILES)
const PATHS = Object.keys(FILES)

/** Pieces of front matter that YAML, Markdown or our own rules read in a special way. */
const PIECES = [
  '---',
  '---js',
  '...',
  '\t',
  ': ',
  '- ',
  '#',
  '&a [*a, *a]',
  '<<: *a',
  '!!binary x',
  '!!set {a}',
  '? [a]: b',
  '"',
  "'",
  '|',
  '>-',
  '{',
  '}',
  '[',
  ']',
  '\uFEFF',
  '\uFFFD',
  '\0',
  '\r\n',
  '\u2028',
  '1e400',
  '.nan',
  '0x1F',
  '2026-02-30',
  '{burnout}',
  '[@pay-report]',
  '](/roles/irb-member#pay)',
  '<script>',
  '$1',
  '__proto__: {a: 1}',
  'constructor: x',
]
const pieces = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 }))

/** A sound file with a few pieces cut out, doubled or put in, or any text at all. */
const brokenTexts = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(fc.nat(text.length), fc.nat(40), pieces), { minLength: 1, maxLength: 4 })
        .map((edits) => edits.reduce((whole, [at, cut, piece]) => whole.slice(0, at) + piece + whole.slice(at + cut), text)),
    },
    { weight: 1, arbitrary: fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.array(pieces, { maxLength: 12 }).map((parts) => `---\n${parts.join('\n')}\n---\ntext`) },
  )

const brokenFiles = fc.constantFrom(...PATHS).chain((path) => fc.tuple(fc.constant(path), brokenTexts(FILES[path] ?? '')))

function expectPlaced(problems: readonly Problem[], texts: Readonly<Record<string, string>>): void {
  if (problems.length === 0) throw new Error('No content and no problem')
  for (const { file, line, message } of problems) {
    const lines = (texts[file] ?? '').split('\n').length
    if (file === '' || message === '' || !Number.isInteger(line) || line < 1 || line > lines)
      throw new Error(`No place in a file of ${lines} lines: ${file}:${line} ${message}`)
  }
}

const readers: Claim[] = [
  claim('any text is split into front matter and body, or has problems with file and line', brokenFiles, ([path, text]) => {
    const split = splitFrontMatter(path, text)
    if (Array.isArray(split)) expectPlaced(split, { [path]: text })
    else if (split.lineOf(['title']) < 1 || split.bodyLine < 1) throw new Error('No line')
  }),
  claim(
    'a content folder with any text in one of its files is content, or has problems with file and line',
    brokenFiles,
    ([path, text]) => {
      const files = { ...FILES, [path]: text }
      try {
        loadContent(files, LOCK)
      } catch (error) {
        if (!(error instanceof ContentError)) throw error
        expectPlaced(error.problems, files)
      }
    },
    1,
  ),
]

/** What is claimed of every query and of every file. */
export const CLAIMS: readonly Claim[] = [...codecs, ...readers]
