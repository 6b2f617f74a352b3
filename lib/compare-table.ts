import type { BaselineFigure, Driver, Role, RoleNeed, SourcedFigure } from './content/model'
import { plainText } from './content/prose'
import { gradeEvidence } from './evidence'
import { capitalize, formatAfterClinic, formatCount, formatFigure, formatHourlyPay, formatNumber } from './format'
import { baselineByHour, payByHour } from './pay-by-hour'
import { evidenceOf } from './roles'
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
  PLACES,
  SMALLEST_WEEK,
  TRAVEL,
  WAY_BACK,
} from './vocabulary'

/** One value of a comparison in words; `easing` also has a dot. Null where it does not apply, as most do to the clinic. */
export type CompareCell = { words: string; easing?: keyof typeof EASES } | null

export type CompareRow = {
  label: string
  /** One cell a column: the clinic first where it is among them. */
  cells: CompareCell[]
  /** Whether the cells that apply say different things. */
  differs: boolean
}

/** Rows that belong together under a heading. */
export type CompareGroup = { title: string; rows: CompareRow[] }

/** Full-time clinical oncology as a column: the leading figures of pay a year and hours a week. */
export type ClinicColumn = { pay: BaselineFigure; hours: SourcedFigure }

type Field = { label: string; of: (role: Role) => CompareCell; clinic?: (clinic: ClinicColumn) => CompareCell }

const say = (words: string): CompareCell => ({ words })
const all = (values: readonly string[]): CompareCell => say(values.join(', '))

/** Every attribute of the roles in rows, grouped, the clinic first where it is one of the columns. Pay has rulers and stands apart. */
export function compareTable(
  roles: readonly Role[],
  clinic: ClinicColumn | null,
  drivers: readonly Pick<Driver, 'slug' | 'title'>[],
): CompareGroup[] {
  const row = ({ label, of, clinic: ofClinic }: Field): CompareRow => {
    const cells = [...(clinic ? [ofClinic?.(clinic) ?? null] : []), ...roles.map(of)]
    return { label, cells, differs: new Set(cells.flatMap((cell) => (cell ? [cell.words] : []))).size > 1 }
  }
  return fieldGroups(drivers).map(({ title, fields }) => ({ title, rows: fields.map(row) }))
}

/** Only the rows whose cells differ; groups that are left empty go. */
export function onlyDiffering(groups: readonly CompareGroup[]): CompareGroup[] {
  return groups.map(({ title, rows }) => ({ title, rows: rows.filter(({ differs }) => differs) })).filter(({ rows }) => rows.length > 0)
}

function fieldGroups(drivers: readonly Pick<Driver, 'slug' | 'title'>[]): { title: string; fields: Field[] }[] {
  return [
    {
      title: 'Pay',
      fields: [
        {
          label: 'By the hour',
          of: (role) => {
            const [byHour] = payByHour([role])
            return say(byHour?.hourly ? formatHourlyPay(byHour.hourly) : 'Not counted by the hour')
          },
          clinic: ({ pay, hours }) => {
            const hourly = baselineByHour(pay, hours)
            return hourly && say(formatHourlyPay(hourly))
          },
        },
        { label: 'Paid as', of: ({ pay: [pay] }) => say(pay ? PAID_AS[pay.paidAs] : 'Not known') },
        { label: 'What it contains', of: ({ pay: [pay] }) => say(pay ? capitalize(CONTAINS[pay.contains]) : 'Not known') },
        {
          label: 'Evidence for it',
          of: (role) =>
            say(
              role.pay.length === 0
                ? 'No figure found'
                : `${GRADES[gradeEvidence(evidenceOf(role)).grade]}, ${formatCount(role.pay.length, 'figure')}`,
            ),
        },
        { label: 'First income', of: ({ firstIncome }) => say(FIRST_INCOME[firstIncome.value]) },
      ],
    },
    {
      title: 'The week',
      fields: [
        {
          label: 'Hours of a full-time week',
          of: ({ weeklyHours }) => say(weeklyHours ? formatFigure(weeklyHours) : 'Not known'),
          clinic: ({ hours }) => say(formatFigure(hours)),
        },
        { label: 'Smallest week', of: ({ smallestWeek }) => say(SMALLEST_WEEK[smallestWeek.value]) },
        { label: 'Commitment', of: ({ commitment }) => all(commitment.values.map((value) => COMMITMENTS[value])) },
        { label: 'Where', of: ({ place }) => all(place.values.map((value) => PLACES[value])) },
        { label: 'Travel', of: ({ travel }) => say(TRAVEL[travel.value]) },
        { label: 'Patient contact', of: ({ patientContact }) => say(PATIENT_CONTACT[patientContact.value]) },
        { label: 'Beside clinic', of: ({ besideClinic }) => say(BESIDE_CLINIC[besideClinic.value]) },
      ],
    },
    {
      title: 'What it eases (our judgment)',
      fields: drivers.map(({ slug, title }) => ({
        label: title,
        of: ({ eases }) => {
          const easing = eases.find(({ driver }) => driver === slug)?.value
          return easing ? { words: capitalize(EASES[easing]), easing } : null
        },
      })),
    },
    {
      title: 'What you need',
      fields: Object.values(NEEDS).map((what) => ({
        label: what,
        of: ({ needs }: Role) => {
          const need = needs.find((one) => one.what === what)
          return need ? say(needWords(need)) : null
        },
      })),
    },
    {
      title: 'Getting in and back',
      fields: [
        {
          label: 'Months to a first position',
          of: ({ gettingIn: { months } }) => say(months ? `${formatNumber(months.low)} to ${formatNumber(months.high)}` : 'Not known'),
        },
        { label: 'Way back to clinic', of: ({ wayBack }) => say(WAY_BACK[wayBack.value]) },
        {
          label: 'What it rules out',
          of: ({ excludes }) =>
            say(
              excludes.length === 0
                ? 'Nothing found'
                : excludes
                    .map(({ what, kind }) => `${kind === 'forbidden' ? 'Ruled out' : 'Needs consent'}: ${plainText(what).trim()}`)
                    .join(' '),
            ),
        },
      ],
    },
    {
      title: 'In a sentence',
      fields: [
        { label: 'The catch', of: ({ atAGlance }) => say(plainText(atAGlance.catch).trim()) },
        { label: 'Right for you if', of: ({ atAGlance }) => say(plainText(atAGlance.rightIf).trim()) },
        { label: 'Not for you if', of: ({ atAGlance }) => say(plainText(atAGlance.notIf).trim()) },
        { label: 'Category', of: ({ category }) => say(CATEGORIES[category]) },
      ],
    },
  ]
}

function needWords(need: RoleNeed): string {
  const status = NEED_STATUS[need.status]
  return need.status === 'not needed' ? status : `${status}; after clinic: ${formatAfterClinic(need)}`
}
