import type { ReactNode } from 'react'
import type { Role } from '@/lib/content/model'
import type { Prose as ProseTree } from '@/lib/content/prose'
import { BESIDE_CLINIC, COMMITMENTS, FIRST_INCOME, PATIENT_CONTACT, PLACES, SMALLEST_WEEK, TRAVEL } from '@/lib/vocabulary'
import { Prose } from './prose'

/** A list of terms with a value and the reason for it. */
export function TermList({ terms }: { terms: readonly { term: string; value: ReactNode; reason: ProseTree | null; ours?: boolean }[] }) {
  return (
    <dl className="terms">
      {terms.map(({ term, value, reason, ours }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <b>{value}</b>
            {ours ? <small> (our judgment)</small> : null}
            {reason ? (
              <p>
                <Prose of={reason} />
              </p>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The terms of the work, each with its reason: where, how much, with whom. */
export function RoleTerms({ role }: { role: Role }) {
  const { place, travel, commitment, smallestWeek, patientContact, besideClinic, firstIncome } = role
  return (
    <TermList
      terms={[
        { term: 'Where', value: place.values.map((value) => PLACES[value]).join(', '), reason: place.note },
        { term: 'Travel', value: TRAVEL[travel.value], reason: travel.reason, ours: travel.ours },
        { term: 'Commitment', value: commitment.values.map((value) => COMMITMENTS[value]).join(', '), reason: commitment.note },
        { term: 'Hours a week', value: SMALLEST_WEEK[smallestWeek.value], reason: smallestWeek.reason, ours: smallestWeek.ours },
        { term: 'Patient contact', value: PATIENT_CONTACT[patientContact.value], reason: patientContact.reason, ours: patientContact.ours },
        { term: 'Beside clinic', value: BESIDE_CLINIC[besideClinic.value], reason: besideClinic.reason, ours: besideClinic.ours },
        { term: 'First income', value: FIRST_INCOME[firstIncome.value], reason: firstIncome.reason, ours: firstIncome.ours },
      ]}
    />
  )
}
