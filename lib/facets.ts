import { type ComparedRole, easesDriver } from './roles'
import { CATEGORIES, COMMITMENTS, FIRST_INCOME, NEED_STATUS, PAID_AS, PATIENT_CONTACT, PLACES, SMALLEST_WEEK, WAY_BACK } from './vocabulary'

/** One choice of a facet; `token` is how the address writes it. */
export type FacetOption = { token: string; label: string; matches: (role: ComparedRole) => boolean }

/** One filter of the comparison. Choices within a facet widen the list, facets narrow it. */
export type Facet = { name: string; label: string; options: FacetOption[] }

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
    facet('license', 'License', NEED_STATUS, ({ license }) => [license]),
    facet('paid', 'Paid as', PAID_AS_CHOICES, ({ paidAs }) => paidAs.filter((way) => way !== 'either')),
    facet('income', 'First income', FIRST_INCOME, ({ firstIncome }) => [firstIncome]),
    facet('back', 'Way back to clinic', WAY_BACK, ({ wayBack }) => [wayBack]),
    facet('category', 'Category', CATEGORIES, ({ category }) => [category]),
  ]
}
