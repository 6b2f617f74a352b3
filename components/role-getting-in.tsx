import type { Role, RoleNeed } from '@/lib/content/model'
import { AFTER_CLINIC, NEED_STATUS } from '@/lib/vocabulary'
import { Prose } from './prose'
import { TermList } from './role-terms'

/** What a role asks for, and how one gets in: titles, employers, where openings stand, how long, a phrase to copy. */
export function RoleGettingIn({ role }: { role: Pick<Role, 'needs' | 'gettingIn'> }) {
  const { titles, employers, openings, months, searchPhrase } = role.gettingIn
  return (
    <>
      <h3 className="mt-8 text-xl">What you need, and what becomes of it after your last clinic day</h3>
      <TermList
        terms={role.needs.map((need) => ({
          term: need.what,
          value: `${NEED_STATUS[need.status]}; after clinic: ${afterClinic(need)}`,
          reason: need.note,
          ours: need.ours,
        }))}
      />
      <h3 className="mt-8 text-xl">Where to look</h3>
      <dl className="mt-4 max-w-[66ch] space-y-3 text-[0.94rem]">
        <div>
          <dt className="text-soft">Titles employers use</dt>
          <dd>{titles.join('; ')}</dd>
        </div>
        <div>
          <dt className="text-soft">Who employs</dt>
          <dd>{employers.join('; ')}</dd>
        </div>
        {openings.length > 0 ? (
          <div>
            <dt className="text-soft">Where openings have stood</dt>
            <dd>
              <ul className="list-disc pl-5">
                {openings.map(({ where, address }) => (
                  <li key={where}>
                    {address ? (
                      <a href={address} rel="noreferrer">
                        {where}
                      </a>
                    ) : (
                      where
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          <dt className="text-soft">Months to a first position</dt>
          <dd>
            {months ? (
              <>
                {months.low} to {months.high}. <Prose of={months.note} />
              </>
            ) : (
              'Not known: nothing we found measures it for this role.'
            )}
          </dd>
        </div>
        <div>
          <dt className="text-soft">A phrase to copy into a search</dt>
          <dd>
            <code className="block rounded bg-hema-tint px-3 py-2 text-[0.88rem] break-words select-all">{searchPhrase}</code>
          </dd>
        </div>
      </dl>
      <p className="mt-3 max-w-[66ch] text-sm text-faint">We are not a job board, and nobody pays for a link.</p>
    </>
  )
}

function afterClinic({ after, afterYears }: RoleNeed): string {
  if (!afterYears) return AFTER_CLINIC[after]
  const { low, high } = afterYears
  return `lapses after about ${low === high ? low : `${low} to ${high}`} years`
}
