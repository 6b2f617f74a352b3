import { HOLDING_NAMES, type Holding, missingSteps } from './holdings'
import { type ComparedRole, easesDriver } from './roles'
import {
  CATEGORIES,
  COMMITMENTS,
  FIRST_INCOME,
  GRADES,
  HOLDINGS,
  NEED_STATUS,
  PAID_AS,
  PATIENT_CONTACT,
  PLACES,
  SMALLEST_WEEK,
  WAY_BACK,
} from './vocabulary'

/** One choice of a facet; `token` is how the address writes it. */
export type FacetOption = { token: string; label: string; matches: (role: ComparedRole) => boolean }

/** One filter of the comparison. Choices within a facet widen the list, facets narrow it. */
export type Facet = {
  name: string
  label: string
  /** A sentence on what choosing does, where the label alone would mislead. */
  hint?: string
  options: FacetOption[]
  /** For choices that only count together: whether a role passes all of the chosen tokens. */
  passes?: (role: ComparedRole, chosen: readonly string[]) => boolean
}

/** A driver as the comparison needs it. */
export type ComparedDriver = { slug: string; title: string }

/** How the address writes a word of the vocabulary: `Per case` is `per-case`, `W-2` is `w-2`. */
export function tokenOf(word: string): string {
  return word.toLowerCase().replaceAll(' ', '-')
}

function facet<Value extends string>(
  name: string,
  label: string,
  vocabulary: Readonly<Record<Value, string>>,
  valuesOf: (role: ComparedRole) => readonly Value[],
): Facet {
  const options = (Object.entries(vocabulary) as [Value, string][]).map(([value, optionLabel]) => ({
    token: tokenOf(value),
    label: optionLabel,
    matches: (role: ComparedRole) => valuesOf(role).includes(value),
  }))
  return { name, label, options }
}

/** The tokens of what a reader holds; `none` filters for a reader who holds none of it. */
const HOLD_NOTHING = 'none'

/** What the reader holds: a role passes when it requires nothing else. */
export const HOLD_FACET: Facet = {
  name: 'hold',
  label: 'Open to me now: I hold',
  hint: 'Tick all that you hold. The list keeps what requires nothing else of these, and shows below it what is one step away.',
  options: [
    ...HOLDING_NAMES.map((name) => ({
      token: name,
      label: HOLDINGS[name].label,
      matches: (role: ComparedRole) => missingSteps(role.asks, [name]).length === 0,
    })),
    { token: HOLD_NOTHING, label: 'None of these', matches: (role: ComparedRole) => missingSteps(role.asks, []).length === 0 },
  ],
  passes: (role, chosen) => missingSteps(role.asks, holdingsOf(chosen)).length === 0,
}

/** What the chosen tokens of the facet say a reader holds. */
export function holdingsOf(chosen: readonly string[]): Holding[] {
  return HOLDING_NAMES.filter((name) => chosen.includes(name))
}

const { either: _, ...PAID_AS_CHOICES } = PAID_AS

/**
 * Every filter of the comparison but pay. Each is declared here once and drives the form, the address, the chips and
 * the counts; the order here is the order everywhere.
 */
export function facetsFor(drivers: readonly ComparedDriver[]): Facet[] {
  return [
    facet('place', 'Where you work', PLACES, ({ place }) => place),
    facet('commitment', 'Commitment', COMMITMENTS, ({ commitment }) => commitment),
    facet('week', 'Hours a week', SMALLEST_WEEK, ({ smallestWeek }) => [smallestWeek]),
    facet('patients', 'Patient contact', PATIENT_CONTACT, ({ patientContact }) => [patientContact]),
    {
      name: 'eases',
      label: 'Eases, wholly or partly',
      options: drivers.map(({ slug, title }) => ({ token: slug, label: title, matches: (role) => easesDriver(role, slug) })),
    },
    HOLD_FACET,
    facet('license', 'License', NEED_STATUS, ({ asks }) => [asks.license]),
    facet('paid', 'Paid as', PAID_AS_CHOICES, ({ paidAs }) => paidAs.filter((way) => way !== 'either')),
    facet('income', 'First income', FIRST_INCOME, ({ firstIncome }) => [firstIncome]),
    facet('back', 'Way back to clinic', WAY_BACK, ({ wayBack }) => [wayBack]),
    facet('evidence', 'Evidence for the pay', GRADES, ({ grade }) => [grade]),
    facet('category', 'Category', CATEGORIES, ({ category }) => [category]),
  ]
}
