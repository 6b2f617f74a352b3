import type { Role } from './content/model'
import type { RoleFields } from './content/schema'
import { type AnnualPay, annualise, comparableAnnualPay, type RawPay } from './pay'

type Easing = RoleFields['eases'][string]['value']

/** A role as the comparison needs it: small, and free of anything a browser could not be sent. */
export type ComparedRole = Pick<RoleFields, 'title' | 'summary' | 'category'> & {
  slug: string
  /** The leading figure, with the words that must stand beside it. */
  headline: RawPay &
    Pick<Role['pay'][0], 'statistic' | 'year' | 'contains' | 'paidAs' | 'populationKind'> & {
      publisher: string
      interest: string
      measuresInstead: string | null
    }
  paidAs: RoleFields['pay'][number]['paidAs'][]
  place: RoleFields['place']['values']
  travel: RoleFields['travel']['value']
  commitment: RoleFields['commitment']['values']
  smallestWeek: RoleFields['smallestWeek']['value']
  patientContact: RoleFields['patientContact']['value']
  license: RoleFields['needs']['license']['status']
  firstIncome: RoleFields['firstIncome']['value']
  wayBack: RoleFields['wayBack']['value']
  /** By driver. */
  eases: Record<string, Easing>
}

/** What the comparison shows of a role. */
export function toComparedRole(role: Role): ComparedRole {
  const [headline] = role.pay
  const license = role.needs.find(({ what }) => what === 'License')
  return {
    slug: role.slug,
    title: role.title,
    summary: role.summary,
    category: role.category,
    headline: {
      ...(headline.amount === undefined ? { low: headline.low, high: headline.high } : { amount: headline.amount }),
      currency: headline.currency,
      per: headline.per,
      statistic: headline.statistic,
      year: headline.year,
      contains: headline.contains,
      paidAs: headline.paidAs,
      populationKind: headline.populationKind,
      publisher: headline.originally ?? headline.source.reports ?? headline.source.publisher,
      interest: headline.source.interest,
      measuresInstead: headline.measuresInstead ?? null,
    },
    paidAs: paidAs(role),
    place: role.place.values,
    travel: role.travel.value,
    commitment: role.commitment.values,
    smallestWeek: role.smallestWeek.value,
    patientContact: role.patientContact.value,
    license: license?.status ?? 'not known',
    firstIncome: role.firstIncome.value,
    wayBack: role.wayBack.value,
    eases: Object.fromEntries(role.eases.map(({ driver, value }) => [driver, value])),
  }
}

/** How the role is paid by any of its figures that measure the role itself; `not said` only where none says. */
function paidAs({ pay }: Pick<Role, 'pay'>): ComparedRole['paidAs'] {
  const said = pay.filter(({ measuresInstead, paidAs }) => !measuresInstead && paidAs !== 'not said').map((figure) => figure.paidAs)
  const ways = [...new Set(said.flatMap((way) => (way === 'either' ? (['W-2', '1099'] as const) : [way])))]
  return ways.length > 0 ? ways : ['not said']
}

/** Pay a year of the leading figure at `hours` a week, or null where it has none. */
export function annualHeadline(role: Pick<ComparedRole, 'headline'>, hours: number): AnnualPay | null {
  return annualise(role.headline, hours)
}

export function comparablePay(role: Pick<ComparedRole, 'headline'>, hours: number): number | null {
  return comparableAnnualPay(role.headline, hours)
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
