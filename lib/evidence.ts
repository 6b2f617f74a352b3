import type { PayFigure, SourceFields } from './content/schema'
import { paySpan, type Span } from './pay'
import type { GRADE_REASONS, GRADES } from './vocabulary'

/** A pay figure with what decides how far it can be trusted. */
export type EvidenceFigure = Pick<
  PayFigure,
  'amount' | 'low' | 'high' | 'currency' | 'per' | 'year' | 'populationKind' | 'measuresInstead'
> & {
  /** Who measured it: two pages that retell one survey are one source. */
  measuredBy: string
  kind: SourceFields['kind']
  interest: SourceFields['interest']
}

export type Evidence = {
  grade: keyof typeof GRADES
  /** The step of the rule that decided. */
  because: keyof typeof GRADE_REASONS
}

/** A figure with the page it was read on, and whose it is where that page only quotes it. */
export type Measured = { originally?: string | undefined; source: Pick<SourceFields, 'publisher' | 'reports' | 'copyOf'> }

/** Who measured a figure: the one quoted or copied, else the publisher of the page. */
export function measuredBy({ originally, source }: Measured): string {
  return originally ?? source.reports ?? source.copyOf ?? source.publisher
}

/** How far apart two figures may lie to agree: the higher at most a quarter above the lower. The guide's convention, told to readers on /method. */
export const AGREEMENT_RATIO = 1.25

/** How many years may lie between two figures that agree. The guide's convention, told to readers on /method. */
export const AGREEMENT_YEARS = 3

/** What sells placement, coaching or training gains from a figure being high: it does not count as independent. */
const INTERESTED: ReadonlySet<SourceFields['interest']> = new Set(['sells placement', 'sells coaching or training'])

/**
 * The strength of the evidence behind a role's pay. Only dated figures about physicians in this very role, from
 * independent sources, count. Strong: two or more of them, by different measurers, within three years and within 25 %
 * of each other (midpoints of the amounts as published, in one currency and per one period). Thin: none of them, or
 * only the figures of one pay site. Fair: what lies between.
 */
export function gradeEvidence(figures: readonly EvidenceFigure[]): Evidence {
  if (figures.length === 0) return { grade: 'thin', because: 'no figure' }
  const fitting = figures.filter(isAboutTheRole)
  if (fitting.length === 0) return { grade: 'thin', because: 'other people' }
  const dated = fitting.filter(({ year }) => year !== 'not dated')
  if (dated.length === 0) return { grade: 'thin', because: 'not dated' }
  const independent = dated.filter(({ interest }) => !INTERESTED.has(interest))
  if (independent.length === 0) return { grade: 'thin', because: 'not independent' }
  const measurers = new Set(independent.map(({ measuredBy }) => measuredBy))
  if (measurers.size === 1)
    return independent.every(({ kind }) => kind === 'pay site')
      ? { grade: 'thin', because: 'one pay site' }
      : { grade: 'fair', because: 'one source' }
  const agree = independent.some((one, index) => independent.slice(index + 1).some((other) => agrees(one, other)))
  return agree ? { grade: 'strong', because: 'sources agree' } : { grade: 'fair', because: 'sources differ' }
}

/** Whether a figure is about physicians who do this work, and not about a whole occupation or another one. */
export function isAboutTheRole({ populationKind, measuresInstead }: Pick<EvidenceFigure, 'populationKind' | 'measuresInstead'>): boolean {
  return (populationKind === 'physicians' || populationKind === 'oncologists') && !measuresInstead
}

function agrees(one: EvidenceFigure, other: EvidenceFigure): boolean {
  if (one.measuredBy === other.measuredBy || one.per !== other.per || one.currency !== other.currency) return false
  if (Math.abs(Number(one.year) - Number(other.year)) > AGREEMENT_YEARS) return false
  const [lower = 0, higher = 0] = [midpoint(one), midpoint(other)].sort((a, b) => a - b)
  return higher <= lower * AGREEMENT_RATIO
}

function midpoint(figure: EvidenceFigure): number {
  const { low, high } = paySpan(figure)
  return (low + high) / 2
}

/** How far a role's figures lie apart, for the period and currency that most of them share. */
export type Spread = Span & {
  currency: PayFigure['currency']
  per: PayFigure['per']
  /** Figures compared and the measurers behind them. */
  figures: number
  measurers: number
  /** The highest amount over the lowest; null when the lowest is 0. */
  ratio: number | null
}

/** The spread of the figures about physicians in the role, or null where fewer than two can be compared. */
export function paySpread(figures: readonly EvidenceFigure[]): Spread | null {
  const fitting = figures.filter(isAboutTheRole)
  const [group = []] = fitting
    .map((first) => fitting.filter(({ per, currency }) => per === first.per && currency === first.currency))
    .sort((a, b) => b.length - a.length)
  const [first] = group
  if (!first || group.length < 2) return null
  const spans = group.map(paySpan)
  const low = Math.min(...spans.map((span) => span.low))
  const high = Math.max(...spans.map((span) => span.high))
  return {
    low,
    high,
    currency: first.currency,
    per: first.per,
    figures: group.length,
    measurers: new Set(group.map(({ measuredBy }) => measuredBy)).size,
    ratio: low > 0 ? high / low : null,
  }
}
