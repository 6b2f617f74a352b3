import type { RoleFields } from './content/schema'
import { PAID_WEEKS_PER_YEAR, type RawPay, type Span } from './pay'
import type { PAID_AS } from './vocabulary'

/**
 * A year put together from several kinds of work. Money is in dollars a year, before tax; a span runs from the lowest to
 * the highest figure that can be counted, so it says how far figures differ and not how likely a sum is.
 */

/** The line that stands for part of full-time clinical oncology, paid as the clinical baseline is. */
export const CLINIC_LINE = 'clinic'

/** What a line is counted in, with the period of the pay figures that fit it. */
export const PLAN_UNITS = {
  hours: { label: 'hours a week', per: 'hour' },
  days: { label: 'days a month', per: 'day' },
  cases: { label: 'cases a month', per: 'case' },
  exams: { label: 'exams a month', per: 'exam' },
  applications: { label: 'applications a month', per: 'application' },
  activities: { label: 'activities a month', per: 'activity' },
} as const satisfies Record<string, { label: string; per: RawPay['per'] }>
export type PlanUnit = keyof typeof PLAN_UNITS
export const UNIT_NAMES = Object.keys(PLAN_UNITS) as PlanUnit[]

/** One kind of work: `amount` in hours a week, or in days, cases and so on a month; `weeksPerYear` counts for hours only. */
export type PlanLine = { role: string; amount: number; unit: PlanUnit; weeksPerYear: number }

/** Months of a year; a figure by the case counts this many times the cases of a month. */
export const MONTHS = 12

export const HOURS_OF_A_WEEK = 168

/** A week longer than this is warned about. The guide's convention: above what oncologists report of their own week. */
export const LONG_WEEK_HOURS = 60

/** Shortest week of a role that cannot be held in less than 20 hours. */
const SMALLEST_WEEK_HOURS = 20

/** Where something was read; without a source it is the guide's own judgment. */
export type PlanSource = { slug: string; publisher: string }
export type Statement = { what: string; sources: PlanSource[] }

/** Whom a figure is about: physicians in the role, a whole occupation, or something else than the role. */
export type PlanFigure = Span & {
  per: RawPay['per']
  paidAs: keyof typeof PAID_AS
  about: 'role' | 'occupation' | 'something else'
  /** Whose figure it is and its year, in words. */
  origin: string
}

/** Hours of a full-time week; `publisher` is null where no source gives them and the guide takes 40. */
export type FullWeek = Span & { publisher: string | null }

/** A role as a plan needs it: small, and free of anything a browser could not be sent. */
export type PlanRole = Pick<RoleFields, 'title' | 'category'> & {
  slug: string
  figures: PlanFigure[]
  week: FullWeek
  canBeFullTime: boolean
  /** Whether its holder treats patients, which keeps clinical practice current. */
  treats: boolean
  firstIncome: RoleFields['firstIncome']['value']
  travel: Statement & { value: RoleFields['travel']['value'] }
  besideClinic: Statement & { value: RoleFields['besideClinic']['value'] }
  smallestWeek: Statement & { value: RoleFields['smallestWeek']['value'] }
  /** What it asks for that ends with the last clinic day or some time after it. */
  lapsing: Statement[]
  /** What it rules out or makes depend on consent; `roles` are the slugs it bears on. */
  excludes: (Statement & { kind: 'forbidden' | 'needs consent'; roles: string[] })[]
}

/** All that a plan can be made of. The clinic is a role too, with the slug `clinic`. */
export type PlanWork = { roles: PlanRole[]; clinic: PlanRole }

export function findWork({ roles, clinic }: PlanWork, slug: string): PlanRole | undefined {
  return slug === CLINIC_LINE ? clinic : roles.find((role) => role.slug === slug)
}

/** Figures of one period that a line was counted from: how many, and from what to what as published. */
export type CountedFigures = Span & { per: RawPay['per']; figures: number; origins: string[] }

/** How a line is paid by the figures behind it; `either` where they hold both wages and fees. */
export type PaidBy = 'W-2' | '1099' | 'honorarium' | 'either' | 'not said'
export const PAID_BY: readonly PaidBy[] = ['W-2', '1099', 'honorarium', 'either', 'not said']

/** What a line adds to a plan. */
export type PlannedLine = {
  line: PlanLine
  role: PlanRole
  /** Dollars a year; null for work without pay that can be counted. */
  annual: Span | null
  /** Why it adds no money: no figure at all, or none for the unit; `units` are those that have one. */
  gap: { why: 'no figure' | 'none for the unit'; units: PlanUnit[] } | null
  counted: CountedFigures[]
  about: PlanFigure['about'] | null
  paidBy: PaidBy
  /** Hours a week; null where the line is counted by the case and no source says how long one takes. */
  hoursPerWeek: number | null
  /** Whether it holds more hours than a full-time week, above which a yearly figure does not grow. */
  isCapped: boolean
  /** Months until the first income; null where the role's page does not know. */
  wait: { low: number; high: number | null } | null
}

/**
 * What one line pays a year: the spread of the figures that can be counted, those about physicians in the role before
 * those of a whole occupation, and those before figures that measure something else. An hourly rate counts times hours
 * times weeks; a yearly figure by its share of a full-time week, and of 48 weeks, never more than whole; a figure by the
 * case times 12 months.
 */
export function planLine(line: PlanLine, role: PlanRole): PlannedLine {
  const tiers = (['role', 'occupation', 'something else'] as const).map((about) => role.figures.filter((figure) => figure.about === about))
  const usable = (unit: PlanUnit) =>
    tiers.map((tier) => tier.filter((figure) => isCountable(figure, unit, role, tier))).find((tier) => tier.length > 0) ?? []
  const figures = usable(line.unit)
  const spans = figures.map((figure) => yearlySpan(figure, line, role.week))
  const isHours = line.unit === 'hours'
  return {
    line,
    role,
    annual: spans.length > 0 ? { low: Math.min(...spans.map(({ low }) => low)), high: Math.max(...spans.map(({ high }) => high)) } : null,
    gap:
      spans.length > 0
        ? null
        : {
            why: role.figures.length === 0 ? 'no figure' : 'none for the unit',
            units: UNIT_NAMES.filter((unit) => usable(unit).length > 0),
          },
    counted: countedBy(figures),
    about: figures[0]?.about ?? null,
    paidBy: paidBy(figures),
    hoursPerWeek: isHours ? line.amount : null,
    isCapped: isHours && line.amount > role.week.high && figures.some(({ per }) => per === 'year'),
    wait: role.slug === CLINIC_LINE ? { low: 0, high: 0 } : MONTHS_UNTIL_INCOME[role.firstIncome],
  }
}

/** Months from the start to the first income, by the word on the role's page; an open end is null. */
const MONTHS_UNTIL_INCOME: Record<RoleFields['firstIncome']['value'], PlannedLine['wait']> = {
  'within 3 months': { low: 0, high: 3 },
  '3 to 6 months': { low: 3, high: 6 },
  '6 to 12 months': { low: 6, high: 12 },
  'over 12 months': { low: 12, high: null },
  'not known': null,
}

/**
 * Whether a figure says what the line pays. A yearly figure needs a full-time week behind it: a W-2 salary has one, others
 * only in work that is held full time, and yearly fees only where no fee by the hour is known.
 */
function isCountable(figure: PlanFigure, unit: PlanUnit, { canBeFullTime }: PlanRole, tier: readonly PlanFigure[]): boolean {
  if (unit !== 'hours') return figure.per === PLAN_UNITS[unit].per
  if (figure.per === 'hour') return true
  if (figure.per !== 'year') return false
  if (figure.paidAs === 'W-2') return true
  if (!canBeFullTime) return false
  return !isFee(figure) || !tier.some((other) => isFee(other) && other.per === 'hour')
}

function isFee({ paidAs }: Pick<PlanFigure, 'paidAs'>): boolean {
  return paidAs === '1099' || paidAs === 'honorarium'
}

function yearlySpan({ low, high, per }: PlanFigure, { amount, weeksPerYear }: PlanLine, week: FullWeek): Span {
  if (per === 'hour') return { low: low * amount * weeksPerYear, high: high * amount * weeksPerYear }
  if (per !== 'year') return { low: low * amount * MONTHS, high: high * amount * MONTHS }
  const ofYear = Math.min(1, weeksPerYear / PAID_WEEKS_PER_YEAR)
  return { low: low * Math.min(1, amount / week.high) * ofYear, high: high * Math.min(1, amount / week.low) * ofYear }
}

function countedBy(figures: readonly PlanFigure[]): CountedFigures[] {
  return [...new Set(figures.map(({ per }) => per))].map((per) => {
    const group = figures.filter((figure) => figure.per === per)
    return {
      per,
      figures: group.length,
      low: Math.min(...group.map(({ low }) => low)),
      high: Math.max(...group.map(({ high }) => high)),
      origins: [...new Set(group.map(({ origin }) => origin))],
    }
  })
}

function paidBy(figures: readonly PlanFigure[]): PaidBy {
  const ways = new Set(figures.map(({ paidAs }) => paidAs).filter((way) => way !== 'not said'))
  const [only] = ways
  if (!only) return 'not said'
  if (ways.size === 1) return only
  return ways.has('W-2') || ways.has('either') ? 'either' : '1099'
}

export type PlanTotal = {
  /** Dollars a year of all lines that could be counted. */
  annual: Span
  /** The same by how it is paid, those that occur, wages first. */
  byPay: (Span & { paidBy: PaidBy })[]
  /** Hours of a week in which everything runs, and of the year. */
  hoursPerWeek: number
  hoursPerYear: number
  /** Dollars an hour over the lines that are counted by the hour; null where there are none. */
  perHour: Span | null
  /** Slugs of lines that add no money, and of lines that add no hours. */
  withoutPay: string[]
  withoutHours: string[]
}

/** What all lines come to together: the sum of their lows to the sum of their highs. */
export function planTotal(lines: readonly PlannedLine[]): PlanTotal {
  const byHour = lines.filter(({ hoursPerWeek }) => hoursPerWeek !== null)
  const hoursPerYear = byHour.reduce((sum, { hoursPerWeek, line }) => sum + (hoursPerWeek ?? 0) * line.weeksPerYear, 0)
  const hourly = sumOf(byHour)
  return {
    annual: sumOf(lines),
    byPay: PAID_BY.map((way) => ({ paidBy: way, lines: lines.filter((line) => line.annual && line.paidBy === way) }))
      .filter((group) => group.lines.length > 0)
      .map((group) => ({ paidBy: group.paidBy, ...sumOf(group.lines) })),
    hoursPerWeek: byHour.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0),
    hoursPerYear,
    perHour: hoursPerYear > 0 ? { low: hourly.low / hoursPerYear, high: hourly.high / hoursPerYear } : null,
    withoutPay: lines.filter(({ annual }) => !annual).map(({ role }) => role.slug),
    withoutHours: lines.filter(({ hoursPerWeek }) => hoursPerWeek === null).map(({ role }) => role.slug),
  }
}

function sumOf(lines: readonly Pick<PlannedLine, 'annual'>[]): Span {
  return {
    low: lines.reduce((sum, { annual }) => sum + (annual?.low ?? 0), 0),
    high: lines.reduce((sum, { annual }) => sum + (annual?.high ?? 0), 0),
  }
}

/** How far a sum lies from an amount, in dollars a year: below 0 falls short. */
export function distance({ low, high }: Span, amount: number): Span {
  return { low: low - amount, high: high - amount }
}

/**
 * What has come in by the end of each of the first twelve months, in dollars. The low end has every line begin as late
 * as its page says, the high end as early. Where that is not known the low end has nothing of it in the first year, the
 * high end all of it.
 */
export function firstYear(lines: readonly PlannedLine[]): Span[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const paidMonths = (wait: number | null) => (wait === null ? 0 : Math.max(0, index + 1 - wait))
    return {
      low: lines.reduce((sum, { annual, wait }) => sum + ((annual?.low ?? 0) / MONTHS) * paidMonths(wait ? wait.high : null), 0),
      high: lines.reduce((sum, { annual, wait }) => sum + ((annual?.high ?? 0) / MONTHS) * paidMonths(wait ? wait.low : 0), 0),
    }
  })
}

export type ClashCode =
  | 'needs practice'
  | 'ruled out'
  | 'needs consent'
  | 'employer consent'
  | 'beside clinic'
  | 'small week'
  | 'travel'
  | 'long week'

/** Lines of a plan that do not go together, and what the content says of it. */
export type Clash = {
  code: ClashCode
  /** Slugs of the roles it is about, the clinic among them. */
  roles: string[]
  says: (Statement & { role: string })[]
}

/** Everything in a plan that does not go together, what is ruled out first. */
export function planClashes(lines: readonly PlannedLine[], clinicHours: Statement): Clash[] {
  const roles = [...new Map(lines.map(({ role }) => [role.slug, role])).values()]
  const inClinic = roles.some(({ slug }) => slug === CLINIC_LINE)
  return [
    ...exclusions(roles),
    ...(roles.some(({ treats }) => treats)
      ? []
      : roles
          .filter(({ lapsing }) => lapsing.length > 0)
          .map(({ slug, lapsing }): Clash => ({ code: 'needs practice', roles: [slug], says: by(slug, lapsing) }))),
    ...roles
      .filter(({ besideClinic }) => inClinic && (besideClinic.value === 'no' || besideClinic.value === 'limited'))
      .map(({ slug, besideClinic }): Clash => ({ code: 'beside clinic', roles: [slug, CLINIC_LINE], says: by(slug, [besideClinic]) })),
    ...travelClash(roles, inClinic),
    ...employerConsent(roles, lines),
    ...smallWeeks(roles, lines),
    ...longWeek(lines, clinicHours),
  ]
}

function by(role: string, statements: readonly Statement[]): Clash['says'] {
  return statements.map(({ what, sources }) => ({ role, what, sources }))
}

/** Each pair of roles of which one bears on the other; ruled out where one of them says so. */
function exclusions(roles: readonly PlanRole[]): Clash[] {
  const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other] as const))
  const clashes = pairs.flatMap(([one, other]): Clash[] => {
    const said = [...bearing(one, other), ...bearing(other, one)]
    if (said.length === 0) return []
    const isForbidden = said.some(({ kind }) => kind === 'forbidden')
    return [
      {
        code: isForbidden ? 'ruled out' : 'needs consent',
        roles: [one.slug, other.slug],
        says: said.map(({ role, what, sources }) => ({ role, what, sources })),
      },
    ]
  })
  return clashes.sort((a, b) => Number(b.code === 'ruled out') - Number(a.code === 'ruled out'))
}

function bearing(one: PlanRole, other: PlanRole) {
  return one.excludes.filter(({ roles }) => roles.includes(other.slug)).map((exclude) => ({ ...exclude, role: one.slug }))
}

/** Work that an employer has to agree to, where the plan holds an employer and something beside. */
function employerConsent(roles: readonly PlanRole[], lines: readonly PlannedLine[]): Clash[] {
  const hasEmployer = lines.some(({ role, paidBy: way }) => role.slug === CLINIC_LINE || way === 'W-2')
  if (!hasEmployer || roles.length < 2) return []
  const asking = roles
    .map(({ slug, excludes }) => ({
      slug,
      consents: excludes.filter(({ kind, roles: named }) => kind === 'needs consent' && named.length === 0),
    }))
    .filter(({ consents }) => consents.length > 0)
  if (asking.length === 0) return []
  return [
    { code: 'employer consent', roles: asking.map(({ slug }) => slug), says: asking.flatMap(({ slug, consents }) => by(slug, consents)) },
  ]
}

function travelClash(roles: readonly PlanRole[], inClinic: boolean): Clash[] {
  const travelling = roles.filter(({ travel }) => travel.value === 'frequent')
  if (travelling.length === 0 || (travelling.length < 2 && !inClinic)) return []
  return [
    {
      code: 'travel',
      roles: [...travelling.map(({ slug }) => slug), ...(inClinic ? [CLINIC_LINE] : [])],
      says: travelling.flatMap(({ slug, travel }) => by(slug, [travel])),
    },
  ]
}

function smallWeeks(roles: readonly PlanRole[], lines: readonly PlannedLine[]): Clash[] {
  return roles
    .filter(({ slug, smallestWeek }) => {
      const hours = lines.filter(({ role }) => role.slug === slug).reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0)
      return smallestWeek.value === '20 hours or more' && hours > 0 && hours < SMALLEST_WEEK_HOURS
    })
    .map(({ slug, smallestWeek }) => ({ code: 'small week', roles: [slug], says: by(slug, [smallestWeek]) }))
}

function longWeek(lines: readonly PlannedLine[], clinicHours: Statement): Clash[] {
  if (planTotal(lines).hoursPerWeek <= LONG_WEEK_HOURS) return []
  const roles = [...new Set(lines.filter(({ hoursPerWeek }) => hoursPerWeek).map(({ role }) => role.slug))]
  return [{ code: 'long week', roles, says: by(CLINIC_LINE, [clinicHours]) }]
}
