import { HOLDING_NAMES } from './holdings'
import type { ComparedRole } from './roles'
import {
  CATEGORIES,
  COMMITMENTS,
  CONTAINS,
  CURRENCIES,
  EASES,
  FIRST_INCOME,
  GRADES,
  INTERESTS,
  NEED_STATUS,
  PAID_AS,
  PATIENT_CONTACT,
  PERIODS,
  PLACES,
  POPULATION_KINDS,
  SMALLEST_WEEK,
  STATISTICS,
  WAY_BACK,
} from './vocabulary'

/**
 * A role as the comparison's page carries it to the browser: what has words of its own, then one digit for each word that
 * our vocabulary has, then the leading figure: its amounts, year, publisher, origin where that says more, source and
 * what it measures instead. Written out in full, the roles would take a third of the page.
 */
export type PackedRole = [slug: string, title: string, summary: string, digits: string, ...figure: FigurePart[]]
type FigurePart = string | number | null

type Headline = NonNullable<ComparedRole['headline']>
type Vocabulary = Readonly<Record<string, string>>

/** The words of a role in the order of their digits: a vocabulary, and which of its words the role has. */
function wordsOf(role: ComparedRole, drivers: readonly string[]): [Vocabulary, readonly string[]][] {
  return [
    [CATEGORIES, [role.category]],
    [GRADES, [role.grade]],
    [PAID_AS, role.paidAs],
    [PLACES, role.place],
    [COMMITMENTS, role.commitment],
    [SMALLEST_WEEK, [role.smallestWeek]],
    [PATIENT_CONTACT, [role.patientContact]],
    [FIRST_INCOME, [role.firstIncome]],
    [WAY_BACK, [role.wayBack]],
    [NEED_STATUS, HOLDING_NAMES.map((name) => role.asks[name])],
    [EASES, drivers.map((driver) => role.eases[driver] ?? '')],
    ...(role.headline ? headlineWords(role.headline) : []),
  ]
}

function headlineWords(pay: Headline): [Vocabulary, readonly string[]][] {
  return [
    [CURRENCIES, [pay.currency]],
    [PERIODS, [pay.per]],
    [STATISTICS, [pay.statistic]],
    [CONTAINS, [pay.contains]],
    [PAID_AS, [pay.paidAs]],
    [POPULATION_KINDS, [pay.populationKind]],
    [INTERESTS, pay.measurerInterest ? [pay.interest, pay.measurerInterest] : [pay.interest]],
  ]
}

/** Vocabularies have at most this many words: one digit each. */
const RADIX = 36

/** The role in its short form; `drivers` are the slugs of all drivers, in the order that unpacking is told too. */
export function packRole(role: ComparedRole, drivers: readonly string[]): PackedRole {
  const { slug, title, summary, headline } = role
  const digits = wordsOf(role, drivers)
    .map(([vocabulary, words]) => words.map((word) => Object.keys(vocabulary).indexOf(word).toString(RADIX)).join(''))
    .join(' ')
  if (!headline) return [slug, title, summary, digits]
  const { amount, low, high, year, publisher, origin, source, measuresInstead } = headline
  const figure = [
    amount ?? low ?? 0,
    amount === undefined ? (high ?? 0) : null,
    year,
    publisher,
    origin === publisher ? null : origin,
    source,
  ]
  return [slug, title, summary, digits, ...figure, ...(measuresInstead ? [measuresInstead] : [])]
}

/** The role whose short form this is. */
export function unpackRole([slug, title, summary, digits, ...figure]: PackedRole, drivers: readonly string[]): ComparedRole {
  const groups = digits.split(' ')
  const take = <Word extends string>(vocabulary: Readonly<Record<Word, string>>): Word[] => {
    const words = Object.keys(vocabulary) as Word[]
    return [...(groups.shift() ?? '')].map((digit) => words[Number.parseInt(digit, RADIX)] as Word)
  }
  const one = <Word extends string>(vocabulary: Readonly<Record<Word, string>>): Word => take(vocabulary)[0] as Word
  const named = <Word extends string>(names: readonly string[], words: readonly Word[]) =>
    Object.fromEntries(names.map((name, index) => [name, words[index]])) as Record<string, Word>
  // The order of the digits.
  return {
    slug,
    title,
    summary,
    category: one(CATEGORIES),
    grade: one(GRADES),
    paidAs: take(PAID_AS),
    place: take(PLACES),
    commitment: take(COMMITMENTS),
    smallestWeek: one(SMALLEST_WEEK),
    patientContact: one(PATIENT_CONTACT),
    firstIncome: one(FIRST_INCOME),
    wayBack: one(WAY_BACK),
    asks: named(HOLDING_NAMES, take(NEED_STATUS)) as ComparedRole['asks'],
    eases: named(drivers, take(EASES)),
    headline: figure.length === 0 ? null : unpackHeadline(figure, take),
  }
}

function unpackHeadline(
  figure: readonly FigurePart[],
  take: <Word extends string>(vocabulary: Readonly<Record<Word, string>>) => Word[],
): Headline {
  const [first, high, year, publisher, origin, source, measuresInstead] = figure as [
    number,
    number | null,
    Headline['year'],
    string,
    string | null,
    string,
    string?,
  ]
  const one = <Word extends string>(vocabulary: Readonly<Record<Word, string>>): Word => take(vocabulary)[0] as Word
  const words = {
    currency: one(CURRENCIES),
    per: one(PERIODS),
    statistic: one(STATISTICS),
    contains: one(CONTAINS),
    paidAs: one(PAID_AS),
    populationKind: one(POPULATION_KINDS),
  }
  const [interest, measurerInterest] = take(INTERESTS) as [Headline['interest'], Headline['interest']?]
  return {
    ...(high === null ? { amount: first } : { low: first, high }),
    ...words,
    year,
    publisher,
    origin: origin ?? publisher,
    source,
    interest,
    ...(measuresInstead ? { measuresInstead } : {}),
    ...(measurerInterest ? { measurerInterest } : {}),
  }
}
