import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocuments } from '@/lib/content/documents'
import { figureRecord } from '@/lib/content/figure-lock'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import {
  type Clash,
  distance,
  findWork,
  firstYear,
  type PlanFigure,
  type PlanLine,
  type PlanRole,
  planClashes,
  planLine,
  planTotal,
  UNIT_NAMES,
} from '@/lib/plan'
import {
  canonicalLines,
  type EnteredLine,
  entered,
  parseOwnNumbers,
  parsePlanQuery,
  planHref,
  printOwnNumbers,
  READY_WEEKS,
  readDollars,
  readLine,
} from '@/lib/plan-query'
import { clinicWeek, contractCosts, planWork } from '@/lib/plan-role'
import { explainLine, formatDistance, formatSum } from '@/lib/plan-words'
import { toRawParams } from '@/lib/role-query'

// The lock may lag behind while texts are being checked; what a plan makes of them does not depend on it.
const content = loadContent(files, { ...figureLock, published: '2100-01-01', figures: figureRecord(parseDocuments(files).documents) })
const baseline = content.chapters.find((chapter) => chapter.baseline)?.baseline
if (!baseline) throw new Error('no chapter shows the baseline')
const work = planWork(content.roles, baseline)
const everything = [work.clinic, ...work.roles]
const slugs = work.roles.map(({ slug }) => slug)
const week = clinicWeek(content.clinicHours)

const role = (figures: Partial<PlanFigure>[], part: Partial<PlanRole> = {}): PlanRole => ({
  ...work.clinic,
  slug: 'reviewer',
  title: 'Reviewer',
  week: { low: 40, high: 40, publisher: null },
  treats: false,
  canBeFullTime: false,
  firstIncome: '3 to 6 months',
  figures: figures.map((figure) => ({ per: 'hour', low: 100, high: 100, paidAs: '1099', about: 'role', origin: 'A, 2024', ...figure })),
  ...part,
})
const hours = (amount: number, weeksPerYear = 48): PlanLine => ({ role: 'reviewer', amount, unit: 'hours', weeksPerYear })

describe('a line', () => {
  test('counts an hourly rate times hours times weeks, from the lowest figure to the highest', () => {
    const line = planLine(
      hours(10, 40),
      role([
        { low: 100, high: 150 },
        { low: 90, high: 90 },
      ]),
    )
    expect(line.annual).toEqual({ low: 36_000, high: 60_000 })
    expect(explainLine(line)[0]).toBe('2 hourly figures, $90 to $150 × 10 hours × 40 weeks.')
  })

  test('counts a salary by its share of a full-time week, the longest week for the low end, never more than whole', () => {
    const salaried = role([{ per: 'year', low: 200_000, high: 300_000, paidAs: 'W-2' }], { week: { low: 40, high: 50, publisher: 'B' } })
    expect(planLine(hours(20), salaried).annual).toEqual({ low: 80_000, high: 150_000 })
    expect(planLine(hours(20, 24), salaried).annual).toEqual({ low: 40_000, high: 75_000 })
    const over = planLine(hours(60, 52), salaried)
    expect(over.annual).toEqual({ low: 200_000, high: 300_000 })
    expect(over.isCapped).toBe(true)
  })

  test.each([
    ['a yearly fee of work that is not held full time', [{ per: 'year', paidAs: '1099' }], {}],
    ['a yearly amount that does not say how it is paid, of work not held full time', [{ per: 'year', paidAs: 'not said' }], {}],
    ['a fee by the exam', [{ per: 'exam' }], {}],
  ] as const)('cannot count %s by the hour: it adds hours and no money', (_, figures, part) => {
    const line = planLine(hours(10), role([...figures], part))
    expect(line.annual).toBeNull()
    expect(planTotal([line])).toMatchObject({ annual: { low: 0, high: 0 }, hoursPerWeek: 10, byPay: [], withoutPay: ['reviewer'] })
    expect(explainLine(line)[0]).toContain('adds hours and no money')
  })

  test('takes a yearly fee of full-time work only where no hourly fee is known', () => {
    const yearly = { per: 'year', low: 120_000, high: 120_000, paidAs: '1099' } as const
    expect(planLine(hours(10), role([yearly], { canBeFullTime: true })).annual).toEqual({ low: 30_000, high: 30_000 })
    expect(planLine(hours(10), role([yearly, {}], { canBeFullTime: true })).annual).toEqual({ low: 48_000, high: 48_000 })
  })

  test('counts by the case a month times twelve, and adds no hours', () => {
    const line = planLine({ ...hours(4), unit: 'exams' }, role([{ per: 'exam', low: 500, high: 2000 }, {}]))
    expect(line.annual).toEqual({ low: 24_000, high: 96_000 })
    expect(line.hoursPerWeek).toBeNull()
    expect(explainLine(line)[0]).toBe('1 figure, $500 to $2,000 an exam × 4 a month × 12 months.')
  })

  test('takes a whole occupation only where nothing about the role can be counted, and says so', () => {
    const both = [{ low: 50, high: 50, about: 'occupation' }, {}] as const
    expect(planLine(hours(10), role([...both])).annual).toEqual({ low: 48_000, high: 48_000 })
    const only = planLine(hours(10), role([both[0], { per: 'exam' }]))
    expect(only.annual).toEqual({ low: 24_000, high: 24_000 })
    expect(explainLine(only).join(' ')).toContain('a whole occupation')
  })

  test('says how it is paid by the figures behind it', () => {
    const paid = (...ways: PlanFigure['paidAs'][]) => planLine(hours(1), role(ways.map((paidAs) => ({ paidAs })))).paidBy
    expect(paid('W-2', 'not said')).toBe('W-2')
    expect(paid('1099')).toBe('1099')
    expect(paid('W-2', '1099')).toBe('either')
    expect(paid('1099', 'honorarium')).toBe('1099')
    expect(paid('not said')).toBe('not said')
  })

  test('of clinic is paid as adult oncology near the baseline', () => {
    const { annual } = planLine({ ...hours(52.6), role: 'clinic' }, work.clinic)
    expect(annual?.low).toBeGreaterThan(350_000)
    expect(annual?.high).toBeLessThan(540_000)
    expect(annual?.low).toBeLessThan(annual?.high ?? 0)
  })
})

const lines = fc.array(
  fc
    .record({
      role: fc.constantFrom(...everything),
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom(...UNIT_NAMES),
      weeksPerYear: fc.integer({ min: 1, max: 52 }),
    })
    .map(({ role: chosen, ...line }) => planLine({ ...line, role: chosen.slug }, chosen)),
  { minLength: 1, maxLength: 6 },
)

describe('over all roles', () => {
  test('the total is the sum of its lines, and of its parts by pay', () => {
    fc.assert(
      fc.property(lines, (planned) => {
        const { annual, byPay } = planTotal(planned)
        for (const end of ['low', 'high'] as const) {
          expect(annual[end]).toBeCloseTo(
            planned.reduce((sum, line) => sum + (line.annual?.[end] ?? 0), 0),
            3,
          )
          expect(byPay.reduce((sum, part) => sum + part[end], 0)).toBeCloseTo(annual[end], 3)
        }
        expect(annual.low).toBeLessThanOrEqual(annual.high)
      }),
    )
  })

  test('more hours, and more weeks, never lower either end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 51 }),
        (chosen, amount, weeks) => {
          const pay = (h: number, w: number) =>
            planLine({ role: chosen.slug, amount: h, unit: 'hours', weeksPerYear: w }, chosen).annual ?? { low: 0, high: 0 }
          for (const more of [pay(amount + 1, weeks), pay(amount, weeks + 1)]) {
            expect(more.low).toBeGreaterThanOrEqual(pay(amount, weeks).low)
            expect(more.high).toBeGreaterThanOrEqual(pay(amount, weeks).high)
          }
        },
      ),
    )
  })

  test('a role without pay never adds money', () => {
    const unpaid = work.roles.filter(({ figures }) => figures.length === 0)
    expect(unpaid.map(({ slug }) => slug)).toContain('fda-clinical-reviewer')
    fc.assert(
      fc.property(lines, fc.constantFrom(...unpaid), fc.integer({ min: 1, max: 100 }), (planned, chosen, amount) => {
        const more = [...planned, planLine({ ...hours(amount), role: chosen.slug }, chosen)]
        expect(planTotal(more).annual).toEqual(planTotal(planned).annual)
        expect(planTotal(more).hoursPerWeek).toBe(planTotal(planned).hoursPerWeek + amount)
      }),
    )
  })

  test('the first year never falls from month to month, and ends at or below the whole year', () => {
    fc.assert(
      fc.property(lines, (planned) => {
        const months = firstYear(planned)
        expect(months).toHaveLength(12)
        for (const [index, { low, high }] of months.entries()) {
          expect(low).toBeLessThanOrEqual(high)
          expect(low).toBeGreaterThanOrEqual(months[index - 1]?.low ?? 0)
          expect(high).toBeGreaterThanOrEqual(months[index - 1]?.high ?? 0)
        }
        expect(months[11]?.high).toBeLessThanOrEqual(planTotal(planned).annual.high + 0.01)
      }),
    )
  })

  test('a clash goes when the lines it names go', () => {
    const key = ({ code, roles }: Clash) => `${code} ${roles.join()}`
    fc.assert(
      fc.property(lines, (planned) => {
        for (const clash of planClashes(planned, week)) {
          expect(clash.says.length, key(clash)).toBeGreaterThan(0)
          const rest = planned.filter((line) => !clash.roles.includes(line.role.slug))
          expect(planClashes(rest, week).map(key)).not.toContain(key(clash))
        }
      }),
    )
  })
})

const plan = (href: string) =>
  parsePlanQuery(toRawParams(new URL(href, 'http://x').searchParams)).lines.flatMap((typed) => {
    const result = readLine(typed, slugs)
    const chosen = 'line' in result ? findWork(work, result.line.role) : undefined
    return 'line' in result && chosen ? [planLine(result.line, chosen)] : []
  })
const codes = (href: string) => planClashes(plan(href), week).map(({ code }) => code)

describe('clashes', () => {
  test('asks for practice where a role needs it and nothing keeps it up', () => {
    expect(codes('/plan?line=utilization-review-physician:20')).toEqual(['needs practice'])
    expect(codes('/plan?line=utilization-review-physician:20&line=clinic:8')).not.toContain('needs practice')
    expect(codes('/plan?line=utilization-review-physician:20&line=locum-tenens-oncology:10')).not.toContain('needs practice')
  })

  test('names roles that rule each other out, each with its source', () => {
    const clashes = planClashes(plan('/plan?line=drug-safety-physician:40&line=cme-course-creator:5'), week)
    expect(clashes[0]).toMatchObject({ code: 'ruled out', roles: ['drug-safety-physician', 'cme-course-creator'] })
    for (const { sources } of clashes[0]?.says ?? []) expect(sources.length).toBeGreaterThan(0)
    expect(codes('/plan?line=drug-safety-physician:40')).not.toContain('ruled out')
  })

  test('asks for consent of an employer only beside one', () => {
    expect(codes('/plan?line=clinic:20&line=expert-witness:5')).toContain('employer consent')
    expect(codes('/plan?line=expert-witness:5')).not.toContain('employer consent')
  })

  test('names travel, a small week, a role that goes badly beside clinic, and a long week', () => {
    expect(codes('/plan?line=medical-science-liaison:40&line=locum-tenens-oncology:10')).toContain('travel')
    expect(codes('/plan?line=locum-tenens-oncology:10')).not.toContain('travel')
    expect(codes('/plan?line=drug-safety-physician:10')).toContain('small week')
    expect(codes('/plan?line=drug-safety-physician:20')).not.toContain('small week')
    expect(codes('/plan?line=management-consultant:40&line=clinic:8')).toContain('beside clinic')
    expect(codes('/plan?line=clinic:61')).toContain('long week')
    expect(codes('/plan?line=clinic:60')).not.toContain('long week')
  })
})

test('the guide lists what a fee still has to pay for, with sources', () => {
  const costs = contractCosts(content.chapters.find(({ slug }) => slug === 'what-you-would-trade'))
  const named = costs.map(({ what }) => what).join('; ')
  for (const word of ['payroll tax', 'Health insurance', 'Retirement', 'cover', 'Days without work']) expect(named).toContain(word)
  for (const { what, sources } of costs) expect(sources.length, what).toBeGreaterThan(0)
})

const typed = fc.record({
  role: fc.constantFrom('clinic', ...slugs, 'no-such-role'),
  amount: fc.oneof(fc.integer({ min: -5, max: 999 }).map(String), fc.constantFrom('', '7.5', 'many', '4-5', 'ä & b=c')),
  unit: fc.constantFrom(...UNIT_NAMES),
  weeks: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 60 }).map(String)),
})

describe('the address', () => {
  test('gives back what was typed, mistakes included', () => {
    fc.assert(
      fc.property(fc.array(typed.map(entered), { maxLength: 8 }), (entries) => {
        expect(parsePlanQuery(toRawParams(new URL(planHref(entries), 'http://x').searchParams)).lines).toEqual(entries)
      }),
    )
  })

  test('is readable, and the same from a plain form', () => {
    const form =
      'role=clinic&amount=20&unit=hours&weeks=48&role=independent-medical-examiner&amount=4&unit=exams&weeks=&role=locum-tenens-oncology&amount=40&unit=hours&weeks=12&role=&amount=&unit=hours&weeks='
    const { lines: read, isForm } = parsePlanQuery(toRawParams(new URLSearchParams(form)))
    expect(isForm).toBe(true)
    expect(planHref(canonicalLines(read))).toBe(
      '/plan?line=clinic:20&line=independent-medical-examiner:4-exams&line=locum-tenens-oncology:40:12-weeks',
    )
  })

  test.each([
    [{ role: 'astronaut', amount: '10' }, 'There is no role named “astronaut” here.'],
    [{ amount: '-5' }, 'is below zero'],
    [{ amount: 'ten' }, 'is not a number'],
    [{ amount: '' }, 'Say how many hours a week'],
    [{ amount: '0' }, 'adds nothing'],
    [{ amount: '169' }, 'do not fit into a week'],
    [{ amount: '401', unit: 'cases' }, 'is more than the 400'],
    [{ weeks: '53' }, 'a whole number from 1 to 52'],
    [{ role: '' }, 'Choose the work'],
  ] as const)('says of %o what is wrong', (part, words) => {
    const line: EnteredLine = { role: 'clinic', amount: '10', unit: 'hours', weeks: '', ...part }
    expect(readLine(line, slugs)).toEqual({ problem: expect.stringContaining(words) })
  })

  test('leaves out and lists a ninth line and what it does not know', () => {
    const { lines: read, ignored } = parsePlanQuery({
      line: Array.from({ length: 9 }, (_, index) => `clinic:${index + 1}`),
      target: '300000',
    })
    expect(read).toHaveLength(8)
    expect(ignored).toEqual([
      { name: 'line', value: 'clinic:9' },
      { name: 'target', value: '300000' },
    ])
  })

  test('every ready-made week is made of work there is and comes to money', () => {
    expect(READY_WEEKS).toHaveLength(3)
    for (const { title, lines: ready } of READY_WEEKS) {
      const planned = plan(planHref(ready))
      expect(planned, title).toHaveLength(ready.length)
      for (const line of planned) expect(line.annual, `${title}: ${line.role.slug}`).not.toBeNull()
    }
  })
})

test('own numbers are read from a fragment and printed back', () => {
  expect(parseOwnNumbers('#pay=400%2C000&target=300000')).toEqual({ pay: '400,000', target: '300000' })
  expect(parseOwnNumbers('#made-2026-11-24')).toEqual({ pay: '', target: '' })
  fc.assert(
    fc.property(fc.stringMatching(/^[\d,$]{0,9}$/), fc.stringMatching(/^[\d,$]{0,9}$/), (pay, target) => {
      expect(parseOwnNumbers(printOwnNumbers({ pay, target }))).toEqual({ pay, target })
    }),
  )
  expect(['$400,000', '300000', '0', '-5', 'much', '20000000'].map(readDollars)).toEqual([400_000, 300_000, null, null, null, null])
})

test('words of a sum and of a distance carry a ~', () => {
  expect(formatSum({ low: 95_400, high: 157_000 })).toBe('~$95,000 to $157,000')
  expect(formatSum({ low: 95_400, high: 95_400 })).toBe('~$95,000')
  expect(formatDistance(distance({ low: 90_000, high: 140_000 }, 100_000), 'your target')).toBe(
    'from ~$10,000 short of your target to $40,000 above it',
  )
  expect(formatDistance(distance({ low: 50_000, high: 90_000 }, 100_000), 'your target')).toBe('~$10,000 to $50,000 short of your target')
})
