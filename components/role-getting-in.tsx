import type { Role } from '@/lib/content/model'
import { formatAfterClinic } from '@/lib/format'
import { NEED_STATUS } from '@/lib/vocabulary'
import { CopyButton } from './copy-button'
import { Prose } from './prose'
import { TermList } from './role-terms'

/** What a role asks for, and how one gets in: titles, employers, where openings stand, how long, a phrase to copy. */
export function RoleGettingIn({ role }: { role: Pick<Role, 'needs' | 'gettingIn'> }) {
  const { titles, employers, openings, months, searchPhrase, questions, message } = role.gettingIn
  return (
    <>
      <h3>What you need, and what becomes of it after your last clinic day</h3>
      <TermList
        terms={role.needs.map((need) => ({
          term: need.what,
          value: `${NEED_STATUS[need.status]}; after clinic: ${formatAfterClinic(need)}`,
          reason: need.note,
          ours: need.ours,
        }))}
      />
      <div className="approach">
        <h3>Where to look</h3>
        <dl>
          {titles.length > 0 ? (
            <div>
              <dt>Titles to type</dt>
              <dd>{titles.join('; ')}</dd>
            </div>
          ) : null}
          {employers.length > 0 ? (
            <div>
              <dt>Who employs</dt>
              <dd>{employers.join('; ')}</dd>
            </div>
          ) : null}
          {openings.length > 0 ? (
            <div>
              <dt>Where openings have stood</dt>
              <dd>
                <ul>
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
            <dt>Months to a first position</dt>
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
          {searchPhrase ? (
            <div>
              <dt>A phrase to copy into a search</dt>
              <dd>
                <code id="search-phrase">{searchPhrase}</code>
                <CopyButton of="search-phrase" label="the search phrase" />
              </dd>
            </div>
          ) : null}
        </dl>
        <p className="text-sm text-faint">This is not a job board, and nobody pays for a link.</p>
        <h3>Talk to somebody who does it</h3>
        <p>Three questions to put to them:</p>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p>A message that asks for twenty minutes, to copy and change:</p>
        <blockquote id="message">{message}</blockquote>
        <CopyButton of="message" label="the message" />
      </div>
    </>
  )
}
