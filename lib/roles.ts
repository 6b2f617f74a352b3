import type { Role, RolePay } from './content/model'
import type { RoleFields } from './content/schema'
import { type EvidenceFigure, gradeEvidence, measuredBy } from './evidence'
import { formatOrigin } from './format'
import { type AskedFor, HOLDING_NAMES } from './holdings'
import { type AnnualPay, annualise, comparableAnnualPay, type RawPay } from './pay'
import { type GRADES, HOLDINGS, NEEDS } from './vocabulary'

type Easing = RoleFields['eases'][string]['value']

type Headline = RawPay &
  Pick<RolePay, 'statistic' | 'year' | 'contains' | 'paidAs' | 'populationKind'> & {
    publisher: string
    /** Whose figure it is and where it was read. */
    origin: string
    /** Slug of the source. */
    source: string
    interest: RolePay['source']['interest']
    measuresInstead?: string
    measurerInterest?: RolePay['source']['interest']
  }

/** A role as the comparison needs it: small, and free of anything a browser could not be sent. */
export type ComparedRole = Pick<RoleFields, 'title' | 'summary' | 'category'> & {
  slug: string
  /** The leading figure, with the words that must stand beside it; null for a role without any. */
  headline: Headline | null
  /** How strong the evidence behind its pay is. */
  grade: keyof typeof GRADES
  asks: AskedFor
  paidAs: RoleFields['pay'][number]['paidAs'][]
  place: RoleFields['place']['values']
  commitment: RoleFields['commitment']['values']
  smallestWeek: RoleFields['smallestWeek']['value']
  patientContact: RoleFields['patientContact']['value']
  firstIncome: RoleFields['firstIncome']['value']
  wayBack: RoleFields['wayBack']['value']
  /** By driver. */
  eases: Record<string, Easing>
}

/** What the comparison shows of a role. */
export function toComparedRole(role: Role): ComparedRole {
  const [headline] = role.pay
  return {
    slug: role.slug,
    title: role.title,
    summary: role.summary,
    category: role.category,
    headline: headline ? toHeadline(headline) : null,
    grade: gradeEvidence(evidenceOf(role)).grade,
    paidAs: paidAs(role),
    place: role.place.values,
    commitment: role.commitment.values,
    smallestWeek: role.smallestWeek.value,
    patientContact: role.patientContact.value,
    asks: asksOf(role),
    firstIncome: role.firstIncome.value,
    wayBack: role.wayBack.value,
    eases: Object.fromEntries(role.eases.map(({ driver, value }) => [driver, value])),
  }
}

function toHeadline(pay: RolePay): Headline {
  return {
    ...(pay.amount === undefined ? { low: pay.low, high: pay.high } : { amount: pay.amount }),
    currency: pay.currency,
    per: pay.per,
    statistic: pay.statistic,
    year: pay.year,
    contains: pay.contains,
    paidAs: pay.paidAs,
    populationKind: pay.populationKind,
    publisher: measuredBy(pay),
    origin: formatOrigin(pay),
    source: pay.source.slug,
    interest: pay.source.interest,
    ...(pay.measuresInstead ? { measuresInstead: pay.measuresInstead } : {}),
    ...(pay.measurerInterest ? { measurerInterest: pay.measurerInterest } : {}),
  }
}

/** A role's pay figures as the grade of their evidence needs them. */
export function evidenceOf({ pay }: Pick<Role, 'pay'>): EvidenceFigure[] {
  return pay.map((figure) => ({
    ...figure,
    measuredBy: measuredBy(figure),
    kind: figure.source.kind,
    interest: figure.measurerInterest ?? figure.source.interest,
  }))
}

function asksOf({ needs }: Pick<Role, 'needs'>): AskedFor {
  const asked = HOLDING_NAMES.map((name) => {
    const what = NEEDS[HOLDINGS[name].need]
    return [name, needs.find((need) => need.what === what)?.status ?? 'not known']
  })
  return Object.fromEntries(asked) as AskedFor
}

/** How the role is paid by any of its figures that measure the role itself; `not said` only where none says. */
function paidAs({ pay }: Pick<Role, 'pay'>): ComparedRole['paidAs'] {
  const said = pay.filter(({ measuresInstead, paidAs }) => !measuresInstead && paidAs !== 'not said').map((figure) => figure.paidAs)
  const ways = [...new Set(said.flatMap((way) => (way === 'either' ? (['W-2', '1099'] as const) : [way])))]
  return ways.length > 0 ? ways : ['not said']
}

/** Pay a year of the leading figure at `hours` a week, or null where it has none. */
export function annualHeadline({ headline }: Pick<ComparedRole, 'headline'>, hours: number): AnnualPay | null {
  return headline && annualise(headline, hours)
}

/** Dollars a year by which a role is filtered and ordered, at `hours` a week; null where its pay cannot be counted so. */
export function comparablePay({ headline }: Pick<ComparedRole, 'headline'>, hours: number): number | null {
  return headline && comparableAnnualPay(headline, hours)
}

/** Whether a role eases a driver, wholly or in part. */
export function easesDriver(role: Pick<ComparedRole, 'eases'>, driver: string): boolean {
  const easing = role.eases[driver]
  return easing === 'yes' || easing === 'partly'
}

/** How many drivers a role eases: a driver it eases in part counts half, one it makes worse counts minus one. Our convention, told to readers on /method. */
export function easingScore({ eases }: Pick<ComparedRole, 'eases'>): number {
  const WEIGHTS: Record<Easing, number> = { yes: 1, partly: 0.5, no: 0, worse: -1 }
  return Object.values(eases).reduce((sum, easing) => sum + WEIGHTS[easing], 0)
}
