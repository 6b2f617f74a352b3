import { stringify } from 'csv-stringify/sync'
import { LICENSE_LINE } from './role-export'
import type { ExportedRole, RoleExport } from './role-export-schema'
import {
  BESIDE_CLINIC,
  CATEGORIES,
  COMMITMENTS,
  CONTAINS,
  EASES,
  FIRST_INCOME,
  GRADES,
  NEED_STATUS,
  NEEDS,
  PAID_AS,
  PATIENT_CONTACT,
  PERIODS,
  PLACES,
  POPULATION_KINDS,
  SMALLEST_WEEK,
  SOURCE_KINDS,
  STATISTICS,
  TRAVEL,
  WAY_BACK,
} from './vocabulary'

/**
 * The comparison as CSV by RFC 4180, one row a role in the order given: the leading pay figure with all that must stand
 * beside it, then the attributes in words. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function rolesCsv({ roles, drivers }: RoleExport): string {
  const columns = columnsFor(drivers)
  return stringify(
    roles.map((role) => columns.map(({ of }) => of(role))),
    {
      header: true,
      columns: columns.map(({ header }) => ({ key: header })),
      quoted: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}

type Column = { header: string; of: (role: ExportedRole) => string | number | null }

const GROUPS: Record<ExportedRole['group'], string> = { listed: 'Listed', 'not counted by the year': 'Not counted by the year' }

const READINGS = { contains: 'what it contains', paidAs: 'how it is paid', year: 'the year' } as const

function columnsFor(drivers: RoleExport['drivers']): Column[] {
  return [
    { header: 'Group', of: ({ group }) => GROUPS[group] },
    { header: 'Role', of: ({ title }) => title },
    { header: 'Also called', of: ({ otherNames }) => otherNames.join('; ') },
    { header: 'Category', of: ({ category }) => CATEGORIES[category] },
    { header: 'Summary', of: ({ summary }) => summary },
    { header: 'To be read first', of: ({ caution }) => caution },
    leading('Pay as published', (pay) => pay.published),
    leading('Pay as published, low (in the currency, per period)', ({ low }) => low),
    leading('Pay as published, high (in the currency, per period)', ({ high }) => high),
    leading('Currency', ({ currency }) => currency),
    leading('Per', ({ per }) => PERIODS[per]),
    leading('Pay a year, low (USD)', ({ currency, yearly }) => (currency === 'USD' && yearly ? yearly.low : null)),
    leading('Pay a year, high (USD)', ({ currency, yearly }) => (currency === 'USD' && yearly ? yearly.high : null)),
    leading('Hours a week behind an hourly rate', ({ yearly }) => yearly?.hoursPerWeek ?? null),
    leading('Weeks a year behind an hourly rate', ({ yearly }) => yearly?.weeksPerYear ?? null),
    leading('Statistic', ({ statistic }) => STATISTICS[statistic]),
    leading('Population', ({ population }) => population),
    leading('Whose pay it is', ({ populationKind, mismatches }) =>
      [...new Set([POPULATION_KINDS[populationKind], ...mismatches])].join('; '),
    ),
    leading('Year of the figure', ({ year }) => year),
    leading('What it contains', ({ contains }) => CONTAINS[contains]),
    leading('How it is paid', ({ paidAs }) => PAID_AS[paidAs]),
    leading('Our reading, not said by the source', ({ ourReading }) => ourReading.map((name) => READINGS[name]).join('; ')),
    leading('Measured by', ({ measuredBy }) => measuredBy),
    leading('Interest of the measurer', ({ measurerInterest }) => measurerInterest),
    leading('Publisher', ({ source }) => source.publisher),
    leading('Interest of the publisher', ({ source }) => source.interest),
    leading('Kind of source', ({ source }) => SOURCE_KINDS[source.kind]),
    leading('Title of the source', ({ source }) => source.title),
    leading('Address of the source', ({ source }) => source.address),
    leading('Year of the source', ({ source }) => source.published),
    leading('What to mind about the figure', ({ caveat }) => caveat),
    { header: 'Why there is no figure', of: ({ payGap }) => payGap },
    { header: 'Pay figures in all', of: ({ pay }) => pay.length },
    { header: 'Evidence for the pay', of: ({ evidence }) => GRADES[evidence.grade] },
    { header: 'Why that grade of evidence', of: ({ evidence }) => evidence.because },
    { header: 'Where', of: ({ place }) => place.values.map((value) => PLACES[value]).join('; ') },
    { header: 'Travel', of: ({ travel }) => TRAVEL[travel.value] },
    { header: 'Commitment', of: ({ commitment }) => commitment.values.map((value) => COMMITMENTS[value]).join('; ') },
    { header: 'Smallest week (hours)', of: ({ smallestWeek }) => SMALLEST_WEEK[smallestWeek.value] },
    { header: 'Patient contact', of: ({ patientContact }) => PATIENT_CONTACT[patientContact.value] },
    { header: 'Beside clinic', of: ({ besideClinic }) => BESIDE_CLINIC[besideClinic.value] },
    { header: 'First income', of: ({ firstIncome }) => FIRST_INCOME[firstIncome.value] },
    { header: 'Way back to clinic', of: ({ wayBack }) => WAY_BACK[wayBack.value] },
    ...Object.values(NEEDS).map((need) => ({
      header: `Asked for: ${need.toLowerCase()}`,
      of: ({ needs }: ExportedRole) => NEED_STATUS[needs.find(({ what }) => what === need)?.status ?? 'not known'],
    })),
    ...drivers.map(({ slug, title }) => ({
      header: `Eases: ${title.toLowerCase()} (our judgment)`,
      of: ({ eases }: ExportedRole) => {
        const easing = eases.find(({ driver }) => driver === slug)
        return easing ? EASES[easing.value] : null
      },
    })),
    { header: 'Reviewed', of: ({ reviewed }) => reviewed },
    { header: 'Pay figures last changed, or recorded since', of: ({ figuresChanged }) => figuresChanged },
    { header: 'Page', of: ({ page }) => page },
    { header: 'Cite as', of: ({ citation }) => citation },
    { header: 'License', of: () => LICENSE_LINE },
  ]
}

/** A column about the leading pay figure, empty for a role that has none. */
function leading(header: string, of: (pay: ExportedRole['pay'][number]) => string | number | null): Column {
  return { header, of: ({ pay: [first] }) => (first ? of(first) : null) }
}
