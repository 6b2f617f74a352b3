import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EvidenceFigure, gradeEvidence, paySpread } from '@/lib/evidence'
import { INTERESTS, POPULATION_KINDS, SOURCE_KINDS } from '@/lib/vocabulary'

const figure = (changes: Partial<EvidenceFigure> = {}): EvidenceFigure => ({
  amount: 200_000,
  currency: 'USD',
  per: 'year',
  year: 2024,
  populationKind: 'physicians',
  measuredBy: 'A society',
  kind: 'survey',
  interest: 'none seen',
  ...changes,
})
const other = (changes: Partial<EvidenceFigure> = {}) => figure({ measuredBy: 'A regulator', kind: 'government', ...changes })

describe('grades the evidence for pay', () => {
  const cases: [rule: string, figures: EvidenceFigure[], grade: string, because: string][] = [
    ['strong: two sources about physicians agree', [figure(), other()], 'strong', 'sources agree'],
    ['strong at exactly a quarter apart and three years', [figure(), other({ amount: 250_000, year: 2021 })], 'strong', 'sources agree'],
    ['fair: more than a quarter apart', [figure(), other({ amount: 250_001 })], 'fair', 'sources differ'],
    ['fair: more than three years apart', [figure(), other({ year: 2020 })], 'fair', 'sources differ'],
    ['fair: by other periods', [figure(), other({ per: 'hour', amount: 100 })], 'fair', 'sources differ'],
    ['fair: in other currencies', [figure(), other({ currency: 'EUR' })], 'fair', 'sources differ'],
    ['ranges agree by their midpoints', [figure(), other({ amount: undefined, low: 150_000, high: 270_000 })], 'strong', 'sources agree'],
    ['one survey told by two pages is one source', [figure(), figure({ kind: 'press' })], 'fair', 'one source'],
    ['a seller of placement is not independent', [figure(), other({ interest: 'sells placement' })], 'fair', 'one source'],
    ['a seller of training is not independent', [figure({ interest: 'sells coaching or training' })], 'thin', 'not independent'],
    ['a whole occupation does not count', [figure(), other({ populationKind: 'whole occupation' })], 'fair', 'one source'],
    ['what measures something else does not count', [figure({ measuresInstead: 'nurses' })], 'thin', 'other people'],
    ['what has no date does not count', [figure({ year: 'not dated' })], 'thin', 'not dated'],
    ['one pay site alone is thin', [figure({ kind: 'pay site' })], 'thin', 'one pay site'],
    ['a pay site beside a survey that agrees counts', [figure({ kind: 'pay site' }), other()], 'strong', 'sources agree'],
    ['no figure is thin', [], 'thin', 'no figure'],
  ]
  test.each(cases)('%s', (_rule, figures, grade, because) => {
    expect(gradeEvidence(figures)).toEqual({ grade, because })
  })

  const figures: fc.Arbitrary<EvidenceFigure> = fc
    .record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      year: fc.oneof(fc.integer({ min: 2000, max: 2026 }), fc.constant('not dated' as const)),
      populationKind: fc.constantFrom(...(Object.keys(POPULATION_KINDS) as EvidenceFigure['populationKind'][])),
      measuredBy: fc.constantFrom('A', 'B', 'C'),
      kind: fc.constantFrom(...(Object.keys(SOURCE_KINDS) as EvidenceFigure['kind'][])),
      interest: fc.constantFrom(...(Object.keys(INTERESTS) as EvidenceFigure['interest'][])),
    })
    .map(figure)
  const rank = { thin: 0, fair: 1, strong: 2 }

  test('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(fc.array(figures), (list) => {
        expect(gradeEvidence(list.toReversed())).toEqual(gradeEvidence(list))
      }),
    )
  })

  test('never falls by a figure more', () => {
    fc.assert(
      fc.property(fc.array(figures), figures, (list, more) => {
        expect(rank[gradeEvidence([...list, more]).grade]).toBeGreaterThanOrEqual(rank[gradeEvidence(list).grade])
      }),
    )
  })
})

describe('says how far figures lie apart', () => {
  test('over the period and currency that most figures share', () => {
    expect(paySpread([figure(), other({ amount: undefined, low: 100_000, high: 300_000 }), other({ per: 'hour', amount: 90 })])).toEqual({
      low: 100_000,
      high: 300_000,
      currency: 'USD',
      per: 'year',
      figures: 2,
      measurers: 2,
      ratio: 3,
    })
  })

  test('not where fewer than two are about physicians in the role', () => {
    expect(paySpread([figure(), other({ populationKind: 'other staff' })])).toBeNull()
  })
})
