import type { ReactNode } from 'react'
import type { Role } from '@/lib/content/model'
import type { Prose as ProseTree } from '@/lib/content/prose'
import { BESIDE_CLINIC, COMMITMENTS, FIRST_INCOME, PATIENT_CONTACT, PLACES, SMALLEST_WEEK, TRAVEL } from '@/lib/vocabulary'
import { Prose } from './prose'

/** A list of terms with a value and the reason for it. */
export function TermList({ terms }: { terms: readonly { term: string; value: ReactNode; reason: ProseTree | null; ours?: boolean }[] }) {
  return (
    <dl className="mt-6 max-w-[66ch] border-t border-rule text-[0.94rem] *:border-b *:border-rule *:py-2.5 sm:*:grid sm:*:grid-cols-[10rem_1fr] sm:*:gap-x-4">
      {terms.map(({ term, value, reason, ours }) => (
        <div key={term}>
          <dt className="text-soft">{term}</dt>
          <dd>
            <span className="font-semibold">{value}</span>
            {ours ? <span className="text-faint"> (our judgment)</span> : null}
            {reason ? (
              <span className="block text-soft">
                <Prose of={reason} />
              </span>
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
