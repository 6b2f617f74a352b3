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
      <h3 className="mt-8 text-xl">What you need, and what becomes of it after your last clinic day</h3>
      <TermList
        terms={role.needs.map((need) => ({
          term: need.what,
          value: `${NEED_STATUS[need.status]}; after clinic: ${formatAfterClinic(need)}`,
          reason: need.note,
          ours: need.ours,
        }))}
      />
      <h3 className="mt-8 text-xl">Where to look</h3>
      <dl className="mt-4 max-w-[66ch] space-y-3 text-[0.94rem]">
        {titles.length > 0 ? (
          <div>
            <dt className="text-soft">Titles to type</dt>
            <dd>{titles.join('; ')}</dd>
          </div>
        ) : null}
        {employers.length > 0 ? (
          <div>
            <dt className="text-soft">Who employs</dt>
            <dd>{employers.join('; ')}</dd>
          </div>
        ) : null}
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
        {searchPhrase ? (
          <div>
            <dt className="text-soft">A phrase to copy into a search</dt>
            <dd>
              <code id="search-phrase" className="block rounded bg-hema-tint px-3 py-2 text-[0.88rem] break-words select-all">
                {searchPhrase}
              </code>
              <CopyButton of="search-phrase" label="the search phrase" />
            </dd>
          </div>
        ) : null}
      </dl>
      <p className="mt-3 max-w-[66ch] text-sm text-faint">This is not a job board, and nobody pays for a link.</p>
      <h3 className="mt-8 text-xl">Talk to somebody who does it</h3>
      <p className="mt-3 max-w-[66ch] text-[0.94rem] text-soft">Three questions to put to them:</p>
      <ol className="mt-2 max-w-[66ch] list-decimal space-y-1 pl-5 text-[0.94rem]">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p className="mt-4 max-w-[66ch] text-[0.94rem] text-soft">A message that asks for twenty minutes, to copy and change:</p>
      <blockquote id="message" className="mt-2 max-w-[66ch] rounded bg-hema-tint px-4 py-3 text-[0.94rem] select-all">
        {message}
      </blockquote>
      <CopyButton of="message" label="the message" />
    </>
  )
}
