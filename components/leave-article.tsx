import type { PageChange } from '@/lib/changes'
import type { Contact, Content, Step } from '@/lib/content/model'
import { formatList } from '@/lib/format'
import type { CashHint, leaveWork } from '@/lib/leave-role'
import { ADVISERS, LEAVERS } from '@/lib/vocabulary'
import { ChangesNotice } from './changes-notice.client'
import { CitePage } from './cite-page'
import { CrisisNote } from './crisis-note'
import { LeaveWorkbench } from './leave-workbench.client'
import { PrintAddress } from './print-address'
import { Prose } from './prose'
import { Reviewed } from './reviewed'
import { ShareControl } from './share-control'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { Written } from './written'

type Props = {
  leaving: Content['leaving']
  contacts: readonly Contact[]
  work: ReturnType<typeof leaveWork>
  hints: readonly CashHint[]
  /** The changes of figures it shows. */
  changes: readonly PageChange[]
  /** The calendar date since which changes of figures are recorded. */
  figuresSince: string
  /** The calendar date of the oldest review of a step. */
  reviewed: string
}

/** The steps of leaving: a table of weeks to read, and a calendar where the reader gives a date. */
export function LeaveArticle({ leaving, contacts, work, hints, changes, figuresSince, reviewed }: Props) {
  return (
    <article className="wrap">
      <Written>
        <header className="max-w-[46rem] pt-8 print:pt-0">
          <h1 className="text-4xl sm:text-5xl print:text-2xl">Leave on your own date</h1>
          <p className="mt-3 font-serif text-lg text-soft print:hidden">
            What has to be done before and after the last day in clinic, in order. Give one date and it becomes your calendar, with the cash
            of those months.
          </p>
          <PrintAddress path="/leave" />
        </header>
        <CrisisNote contacts={contacts} brief />
        <p className="max-w-[66ch] text-[0.94rem] print:hidden">
          Contracts, carriers and states differ: a lawyer, an accountant or your state board knows what holds for you. Why each step matters
          stands in <SiteLink href="/guide/before-you-resign">before you resign</SiteLink>, what follows in{' '}
          <SiteLink href="/guide/the-first-ninety-days">the first ninety days</SiteLink>.
        </p>
        <p className="without-script mt-4 max-w-[66ch] text-[0.94rem]">
          Counting from a date of yours and the cash of those months need scripts, because neither is sent to us. The weeks below can be
          counted on any calendar.
        </p>
      </Written>
      <ChangesNotice changes={changes} />
      <LeaveWorkbench
        {...work}
        hints={hints}
        steps={leaving.steps.map((step) => ({
          slug: step.slug,
          when: step.when,
          forWhom: step.forWhom,
          title: step.title,
          whom:
            step.forWhom.length > 0
              ? formatList(
                  step.forWhom.map((name) => LEAVERS[name].toLowerCase()),
                  'or',
                )
              : null,
          details: (
            <Written>
              <StepDetails step={step} />
            </Written>
          ),
          late: (
            <Written>
              <p>
                <Prose of={step.late} />
              </p>
            </Written>
          ),
        }))}
      />
      <div className="mt-8 print:hidden">
        <ShareControl title="Leave on your own date" />
      </div>
      <Written>
        <div className="print:hidden">
          <SourceList notes={leaving.notes} />
        </div>
        <Reviewed date={reviewed} figures={{ changes, recordedSince: figuresSince }} />
        <CitePage title="Leave on your own date" path="/leave" reviewed={reviewed} />
      </Written>
    </article>
  )
}

function StepDetails({ step: { todo, missed, reason, ours, stateDependent, ask } }: { step: Step }) {
  return (
    <div className="space-y-2 text-[0.94rem]">
      <p className="font-serif text-[1.05rem]">
        <Prose of={todo} />
        {stateDependent ? ' Rules differ from state to state.' : ''}
      </p>
      <details>
        <summary className="py-1 text-soft">
          {ask.length > 0 ? 'If it is missed, why then, whom to ask' : 'If it is missed, and why then'}
        </summary>
        <div className="mt-1 space-y-2">
          <p>
            <strong className="font-semibold">If it is missed:</strong> <Prose of={missed} />
          </p>
          <p>
            <strong className="font-semibold">Why then:</strong> <Prose of={reason} />
            {ours ? ' The time is our judgment.' : ''}
          </p>
          {ask.map(({ whom, question }) => (
            <p key={question}>
              <strong className="font-semibold">Ask {ADVISERS[whom]}:</strong> {question}
            </p>
          ))}
        </div>
      </details>
    </div>
  )
}
