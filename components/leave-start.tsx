import { formatDate, formatList } from '@/lib/format'
import { EMPLOYMENTS } from '@/lib/leave'
import type { LeaveNotes } from '@/lib/leave-notes'
import { formatDaysUntil } from '@/lib/leave-words'
import { LEAVERS } from '@/lib/vocabulary'
import { DateField } from './date-field.client'
import { SiteLink } from './site-link'

type Props = {
  notes: LeaveNotes
  /** Whether what is entered can be kept. */
  isReady: boolean
  plannedTitles: readonly string[]
  /** Whether the plan asks for recent practice and holds work that keeps it recent. */
  practiceGoesOn: boolean
  /** Days from today to the last clinic day; null without one. */
  daysUntil: number | null
  onChange: (change: Partial<LeaveNotes>) => void
}

/** The reader's date and what the steps depend on. No field has a name: no form could send it. */
export function LeaveStart({ notes, isReady, plannedTitles, practiceGoesOn, daysUntil, onChange }: Props) {
  const { date, employment, onVisa, plan } = notes
  return (
    <section
      aria-labelledby="your-date"
      className="needs-script mt-8 rounded-xl border border-rule-strong bg-raised p-4 sm:p-6 print:mt-2 print:border-0 print:p-0"
    >
      <h2 id="your-date" className="text-2xl print:hidden">
        Count from your date
      </h2>
      <p className="mt-1 max-w-[66ch] text-soft print:hidden">
        The date and all you enter here are kept in this browser and never sent. Whoever uses it can see them. “Forget everything” at the
        foot of the page removes them.
      </p>
      <fieldset disabled={!isReady} aria-labelledby="your-date" className="mt-4 flex flex-wrap items-end gap-x-8 gap-y-4 print:hidden">
        <DateField label="Your last day in clinic, as you think now" value={date} onChange={(next) => onChange({ date: next })} />
        <fieldset>
          <legend className="text-sm font-semibold">You are</legend>
          <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 py-1.5 text-[0.94rem]">
            {[null, ...EMPLOYMENTS].map((name) => (
              <label key={name ?? 'any'} className="flex items-center gap-2 py-1">
                <input type="radio" checked={employment === name} onChange={() => onChange({ employment: name })} className="accent-hema" />
                {name ? LEAVERS[name] : 'Not said'}
              </label>
            ))}
            <label className="flex items-center gap-2 py-1">
              <input type="checkbox" checked={onVisa} onChange={() => onChange({ onVisa: !onVisa })} className="accent-hema" />
              {LEAVERS['visa holder']}
            </label>
          </div>
        </fieldset>
        {date ? (
          <button type="button" onClick={() => onChange({ date: '', done: [] })} className="button py-1.5">
            Remove the date and the ticks
          </button>
        ) : null}
      </fieldset>
      <p className="mt-3 text-[0.94rem] print:hidden">
        {plan ? (
          <>
            Taken along from your <SiteLink href={`/plan?${plan.query}`}>plan</SiteLink>: {formatList(plannedTitles)}.
            {practiceGoesOn ? ' It keeps you in practice, so nothing in it ends for want of it.' : ''}{' '}
            <button type="button" onClick={() => onChange({ plan: null })} className="text-hema underline">
              Leave the plan out
            </button>
          </>
        ) : (
          <>
            No plan is taken along. <SiteLink href="/plan">Put a year together</SiteLink> and bring it here for what its work still asks of
            you and when it pays.
          </>
        )}
      </p>
      <p role="status" className="font-serif text-lg print:text-base">
        {daysUntil !== null ? (
          <span className="mt-3 block">
            Your last day in clinic: <time dateTime={date}>{formatDate(date)}</time>, {formatDaysUntil(daysUntil)}.
            {employment === null ? ' The dates are those of somebody employed until you say what you are.' : ''}
          </span>
        ) : null}
      </p>
    </section>
  )
}
