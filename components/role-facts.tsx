import type { Driver, Role } from '@/lib/content/model'
import {
  BESIDE_CLINIC,
  COMMITMENTS,
  EASES,
  FIRST_INCOME,
  NEED_STATUS,
  PATIENT_CONTACT,
  PLACES,
  SMALLEST_WEEK,
  TRAVEL,
  WAY_BACK,
} from '@/lib/vocabulary'
import { EasingDot } from './easing-dot'

/** The attributes of a role in a narrow column, values only; the text gives the reasons. */
export function RoleFacts({ role, drivers }: { role: Role; drivers: readonly Pick<Driver, 'slug' | 'title'>[] }) {
  const license = role.needs.find(({ what }) => what === 'License')
  const facts = [
    { term: 'Where', value: role.place.values.map((value) => PLACES[value]).join(', ') },
    { term: 'Travel', value: TRAVEL[role.travel.value] },
    { term: 'Commitment', value: role.commitment.values.map((value) => COMMITMENTS[value]).join(', ') },
    { term: 'Hours a week', value: SMALLEST_WEEK[role.smallestWeek.value] },
    { term: 'Patient contact', value: PATIENT_CONTACT[role.patientContact.value] },
    { term: 'License', value: NEED_STATUS[license?.status ?? 'not known'] },
    { term: 'Beside clinic', value: BESIDE_CLINIC[role.besideClinic.value] },
    { term: 'First income', value: FIRST_INCOME[role.firstIncome.value] },
    { term: 'Way back to clinic', value: WAY_BACK[role.wayBack.value] },
  ]
  return (
    <dl className="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>Eases (our judgment)</dt>
        <dd>
          <ul>
            {role.eases.map(({ driver, value }) => (
              <li key={driver}>
                <EasingDot value={value} />
                {drivers.find(({ slug }) => slug === driver)?.title}
                {value === 'yes' ? null : <span>{EASES[value]}</span>}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
