import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countedAnswers,
  defaultWeights,
  type FitAnswers,
  type FitWeights,
  fitOf,
  fitQuestions,
  LIMIT_STATES,
  MOST_WEIGHT,
  MUST,
  NEAR_SHARE,
  rankFit,
  standingOf,
} from '@/lib/fit'
import { fitFragment, mustField, parseFitFragment, parseFitQuery, printFitQuery, wholeNumber } from '@/lib/fit-query'
import { HOLDING_NAMES } from '@/lib/holdings'
import { toRawParams } from '@/lib/role-query'
import type { ComparedRole } from '@/lib/roles'
import { COMMITMENTS, EASES, FIRST_INCOME, NEED_STATUS, PATIENT_CONTACT, PLACES, SMALLEST_WEEK, WAY_BACK } from '@/lib/vocabulary'

const drivers = [
  { slug: 'emotional-strain', title: 'Emotional strain' },
  { slug: 'lack-of-growth', title: 'Lack of growth' },
]
const questions = fitQuestions(drivers)
const usual = defaultWeights(questions)

const keyOf = <Word extends string>(vocabulary: Readonly<Record<Word, string>>) => fc.constantFrom(...(Object.keys(vocabulary) as Word[]))
const someOf = <Word extends string>(vocabulary: Readonly<Record<Word, string>>) =>
  fc.subarray(Object.keys(vocabulary) as Word[], { minLength: 1 })

const headline = (amount: number, per: 'year' | 'hour' | 'case'): ComparedRole['headline'] => ({
  amount,
  currency: 'USD',
  per,
  statistic: 'median',
  year: 2024,
  contains: 'base',
  paidAs: 'W-2',
  populationKind: 'physicians',
  publisher: 'A survey',
  origin: 'A survey',
  source: 'a-survey',
  interest: 'none seen',
})

/** What a question looks at, by question: raising a role on one question changes nothing else. */
const ASPECTS = {
  push: fc.record({ eases: fc.record(Object.fromEntries(drivers.map(({ slug }) => [slug, keyOf(EASES)]))) }),
  pay: fc.record({
    headline: fc.option(
      fc.oneof(
        fc.integer({ min: 20_000, max: 600_000 }).map((amount) => headline(amount, 'year')),
        fc.integer({ min: 20, max: 500 }).map((amount) => headline(amount, 'hour')),
        fc.constant(headline(500, 'case')),
      ),
    ),
  }),
  hours: fc.record({ smallestWeek: keyOf(SMALLEST_WEEK), commitment: someOf(COMMITMENTS) }),
  place: fc.record({ place: someOf(PLACES) }),
  patients: fc.record({ patientContact: keyOf(PATIENT_CONTACT) }),
  hold: fc.record({ asks: fc.record(Object.fromEntries(HOLDING_NAMES.map((name) => [name, keyOf(NEED_STATUS)]))) }),
  back: fc.record({ wayBack: keyOf(WAY_BACK) }),
  income: fc.record({ firstIncome: keyOf(FIRST_INCOME) }),
} as const

const aspects = fc.record(ASPECTS)
const roleOf = (slug: string, parts: Record<string, object>): ComparedRole =>
  Object.assign({ slug, title: slug, summary: '', category: 'review', grade: 'fair', paidAs: ['W-2'] }, ...Object.values(parts))
const roleLists = fc
  .array(aspects, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((parts, index) => roleOf(`role-${index}`, parts)))

const answersTo: fc.Arbitrary<FitAnswers> = fc
  .tuple(
    ...[...questions.flatMap(({ fields }) => fields), mustField(questions)].map((field) =>
      (field.kind === 'number'
        ? fc.integer({ min: field.least, max: Math.min(field.most, 500_000) }).map((value) => [String(value)])
        : fc.subarray(
            field.options.map(({ token }) => token),
            { maxLength: field.kind === 'one' ? 1 : field.options.length },
          )
      ).map((tokens) => [field.name, tokens] as const),
    ),
  )
  .chain((entries) => fc.subarray(entries))
  .map((entries) => Object.fromEntries(entries.filter(([, tokens]) => tokens.length > 0)))

const weightsOf: fc.Arbitrary<FitWeights> = fc
  .tuple(...questions.map(({ name }) => fc.integer({ min: 0, max: MOST_WEIGHT }).map((weight) => [name, weight] as const)))
  .map((entries) => Object.fromEntries(entries) as FitWeights)

const order = (roles: readonly ComparedRole[], answers: FitAnswers, weights: FitWeights) =>
  rankFit(roles, questions, answers, weights).flatMap(({ bands }) => bands.flatMap(({ fits }) => fits.map(({ role }) => role.slug)))

for (const question of questions)
  test(`never ranks a role lower that fits "${question.name}" better`, () => {
    fc.assert(
      fc.property(
        roleLists,
        fc.nat(),
        ASPECTS[question.name] as fc.Arbitrary<object>,
        answersTo,
        weightsOf,
        (roles, at, aspect, answers, weights) => {
          const role = roles[at % roles.length] as ComparedRole
          const raised = { ...role, ...aspect }
          const counted = countedAnswers(questions, answers, weights)
          const [before, after] = [role, raised].map((one) => question.judge(one, counted))
          const isRaised = before?.every((judgment, index) => {
            const other = after?.[index]
            return other && other.fit >= judgment.fit && LIMIT_STATES.indexOf(other.state) <= LIMIT_STATES.indexOf(judgment.state)
          })
          fc.pre(isRaised === true)
          const place = (list: readonly ComparedRole[]) => order(list, answers, weights).indexOf(role.slug)
          expect(place(roles.map((one) => (one === role ? raised : one)))).toBeLessThanOrEqual(place(roles))
        },
      ),
      { numRuns: 300 },
    )
  })

test('gives the same order however the roles are shuffled, and every role once', () => {
  const shuffled = roleLists.chain((roles) =>
    fc.tuple(fc.constant(roles), fc.shuffledSubarray(roles, { minLength: roles.length, maxLength: roles.length })),
  )
  fc.assert(
    fc.property(shuffled, answersTo, weightsOf, ([roles, others], answers, weights) => {
      const found = order(roles, answers, weights)
      expect(found).toEqual(order(others, answers, weights))
      expect(found.toSorted()).toEqual(roles.map(({ slug }) => slug).toSorted())
    }),
  )
})

test('leaves a question of weight 0 out as if it had not been answered', () => {
  fc.assert(
    fc.property(roleLists, answersTo, weightsOf, fc.constantFrom(...questions), (roles, answers, weights, { name, fields }) => {
      const without = Object.fromEntries(Object.entries(answers).filter(([field]) => !fields.some((one) => one.name === field)))
      const silent = { ...weights, [name]: 0 }
      expect(rankFit(roles, questions, answers, silent)).toEqual(rankFit(roles, questions, without, silent))
    }),
  )
})

test('ties all roles by title when nothing is answered', () => {
  fc.assert(
    fc.property(roleLists, weightsOf, (roles, weights) => {
      const [group, ...others] = rankFit(roles, questions, {}, weights)
      expect(others).toEqual([])
      expect(group?.standing).toBe('every')
      expect(group?.bands).toHaveLength(1)
      expect(group?.bands[0]?.isTied).toBe(true)
      expect(order(roles, {}, weights)).toEqual(roles.map(({ slug }) => slug).toSorted((a, b) => a.localeCompare(b, 'en')))
    }),
  )
})

test('keeps limits apart: no group holds a role that meets fewer of them than it says', () => {
  fc.assert(
    fc.property(roleLists, answersTo, weightsOf, (roles, answers, weights) => {
      for (const { standing, bands } of rankFit(roles, questions, answers, weights))
        for (const { unmet, open } of bands.flatMap(({ fits }) => fits)) {
          if (standing === 'every') expect([unmet, open]).toEqual([[], []])
          if (standing === 'open') expect(unmet).toEqual([])
          if (standing === 'one') expect(unmet).toHaveLength(1)
          if (standing === 'more') expect(unmet.length).toBeGreaterThan(1)
        }
    }),
  )
})

test('calls a band tied only where the points are the same, and near only within its share of all points', () => {
  fc.assert(
    fc.property(roleLists, answersTo, weightsOf, (roles, answers, weights) => {
      for (const { bands } of rankFit(roles, questions, answers, weights))
        for (const { fits, isTied } of bands) {
          const scores = fits.map(({ score }) => score)
          expect(isTied).toBe(new Set(scores).size === 1)
          expect(Math.max(...scores) - Math.min(...scores)).toBeLessThanOrEqual(NEAR_SHARE + 1e-9)
          expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        }
    }),
  )
})

test('adds up the parts to the points, and none counts more than it can', () => {
  fc.assert(
    fc.property(roleLists, answersTo, weightsOf, ([role], answers, weights) => {
      const { parts, points, possible, score } = fitOf(role as ComparedRole, questions, answers, weights)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(points, 5)
      for (const part of parts) expect(part.points).toBeLessThanOrEqual(part.possible + 1e-9)
      expect(score).toBeLessThanOrEqual(1)
      expect(possible).toBeGreaterThanOrEqual(0)
    }),
  )
})

const sound = roleOf('sound', {
  push: { eases: { 'emotional-strain': 'yes', 'lack-of-growth': 'worse' } },
  pay: { headline: headline(87_946, 'year') },
  hours: { smallestWeek: 'under 20 hours', commitment: ['part time'] },
  place: { place: ['remote'] },
  patients: { patientContact: 'some' },
  hold: { asks: { license: 'required', certification: 'preferred', practice: 'not known', experience: 'not needed' } },
  back: { wayBack: 'narrows' },
  income: { firstIncome: '6 to 12 months' },
})

const ROWS: [rule: string, answers: FitAnswers, expected: [question: string, about: string | null, fit: number, state: string][]][] = [
  ['pay counts by its share of the least', { pay: ['175892'] }, [['pay', null, 0.5, 'unmet']]],
  ['pay above the least counts no more than 1', { pay: ['50000'] }, [['pay', null, 1, 'met']]],
  ['a driver made worse counts minus one', { 'push-lack-of-growth': ['2'] }, [['push', 'lack-of-growth', -1, 'unmet']]],
  ['a full week needs work offered full time', { hours: ['40'] }, [['hours', null, 0.5, 'unmet']]],
  ['a short week needs a week that can be short', { hours: ['10'] }, [['hours', null, 1, 'met']]],
  ['one of the places is enough', { place: ['remote', 'hybrid'] }, [['place', null, 1, 'met']]],
  ['contact one step away counts a half', { patients: ['none'] }, [['patients', null, 0.5, 'unmet']]],
  ['a way back that narrows is half of one that stays open', { back: ['open'] }, [['back', null, 0.5, 'unmet']]],
  ['a way back may narrow where that is enough', { back: ['narrows'] }, [['back', null, 1, 'met']]],
  ['each step of waiting for income costs a third', { income: ['3-months'] }, [['income', null, 1 - 2 / 3, 'unmet']]],
  [
    'what is required, preferred, unknown and not needed stands apart',
    { hold: ['none'] },
    [
      ['hold', 'license', 0, 'unmet'],
      ['hold', 'certification', 0.5, 'met'],
      ['hold', 'practice', 0.5, 'open'],
      ['hold', 'experience', 1, 'met'],
    ],
  ],
]

for (const [rule, answers, expected] of ROWS)
  test(rule, () => {
    const { parts } = fitOf(sound, questions, answers, usual)
    expect(parts.map(({ question, about, fit, state }) => [question, about, fit, state])).toEqual(expected)
  })

test('counts an hourly rate at the hours wanted, and leaves pay by the case open', () => {
  const hourly = { ...sound, headline: headline(100, 'hour') }
  const standing = (role: ComparedRole, answers: FitAnswers) => standingOf(fitOf(role, questions, answers, usual))
  expect(standing(hourly, { pay: ['96000'] })).toBe('every')
  expect(standing(hourly, { pay: ['96000'], hours: ['10'] })).toBe('one')
  expect(standing({ ...sound, headline: headline(100, 'case') }, { pay: ['1'] })).toBe('open')
  expect(standing({ ...sound, headline: null }, { pay: ['1'] })).toBe('open')
})

test('takes a wish for a limit only where the reader says so', () => {
  const answers = { place: ['on-site'], patients: ['treating'] }
  expect(standingOf(fitOf(sound, questions, answers, usual))).toBe('every')
  expect(standingOf(fitOf(sound, questions, { ...answers, [MUST]: ['place'] }, usual))).toBe('one')
  expect(standingOf(fitOf(sound, questions, { ...answers, [MUST]: ['place', 'patients'] }, usual))).toBe('more')
})

test('reads what it prints, from a query and from a link', () => {
  fc.assert(
    fc.property(answersTo, weightsOf, (answers, weights) => {
      const query = { answers, weights }
      const printed = printFitQuery(query, questions)
      const found = parseFitQuery(toRawParams(new URLSearchParams(printed)), questions)
      expect(found).toEqual({ query, ignored: [] })
      const fragment = fitFragment(query, questions)
      if (fragment !== '') expect(parseFitFragment(fragment, questions)).toEqual({ query, ignored: [] })
    }),
  )
})

test('ignores and names what it does not know, and never throws', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (params, hash) => {
      const { query } = parseFitQuery(toRawParams(new URLSearchParams(params)), questions)
      expect(parseFitQuery(toRawParams(new URLSearchParams(printFitQuery(query, questions))), questions).query).toEqual(query)
      parseFitFragment(hash, questions)
    }),
  )
  const { query, ignored } = parseFitQuery(
    { pay: '$150,000', place: ['remote', 'moon'], patients: '', color: 'red', 'weight-pay': '9', __proto__: 'x' },
    questions,
  )
  expect(query).toEqual({ answers: { pay: ['150000'], place: ['remote'] }, weights: usual })
  expect(ignored).toEqual([
    { name: 'place', value: 'moon' },
    { name: 'weight-pay', value: '9' },
    { name: 'color', value: 'red' },
  ])
  expect(parseFitFragment('#made-2026-01-01', questions)).toBeNull()
})

test('reads a number as people write it', () => {
  const bounds = { least: 1, most: 1000 }
  expect(['12', '$1,000', ' 7 ', '0', '1001', 'ten', '1.5', ''].map((text) => wholeNumber(text, bounds))).toEqual([
    12,
    1000,
    7,
    null,
    null,
    null,
    null,
    null,
  ])
})
