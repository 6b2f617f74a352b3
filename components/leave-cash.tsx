import { addToDate } from '@/lib/calendar'
import { formatDate } from '@/lib/format'
import { AMOUNT_NAMES, AMOUNTS, type AmountName, cashLine, lowestMonth, readAmount, readPercent } from '@/lib/leave-cash'
import type { LeaveNotes } from '@/lib/leave-notes'
import type { CashHint } from '@/lib/leave-role'
import { formatLeft } from '@/lib/leave-words'
import { sourceHref } from '@/lib/source-pages'
import { AmountField } from './amount-field'
import { MonthLines } from './month-lines'
import { MonthTable } from './month-table'
import { SiteLink } from './site-link'

type Props = { notes: LeaveNotes; isReady: boolean; hints: readonly CashHint[]; onChange: (change: Partial<LeaveNotes>) => void }

/** The reader's own amounts and what they leave at the end of each month. */
export function LeaveCash({ notes, isReady, hints, onChange }: Props) {
  const { amounts, kept, plan, date } = notes
  const setAmount = (name: AmountName, text: string) => onChange({ amounts: { ...amounts, [name]: text } })
  return (
    <section aria-labelledby="cash" className="needs-script mt-12 print:mt-3">
      <h2 id="cash" className="text-2xl">
        Cash for the quarter
      </h2>
      <div className="print:hidden">
        <p className="mt-1 max-w-[66ch] text-soft">
          Notice, a tail, a bonus to pay back and new health cover can fall into the same three months. Enter what you know; an empty field
          counts as none. Kept in this browser and never sent.
        </p>
        <fieldset disabled={!isReady} aria-labelledby="cash" className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {AMOUNT_NAMES.map((name) => (
            <div key={name}>
              <AmountField
                label={AMOUNTS[name].label}
                value={amounts[name]}
                isWrong={amounts[name] !== '' && readAmount(amounts[name]) === null}
                example="Write dollars, such as 12,000."
                onChange={(text) => setAmount(name, text)}
              />
              {hints
                .filter(({ amount }) => amount === name)
                .map(({ words, source, dollars }) => (
                  <p key={words} className="mt-1 max-w-[24rem] text-sm text-soft">
                    {words} <SiteLink href={sourceHref(source.slug)}>{source.publisher}</SiteLink>
                    {dollars === null ? null : (
                      <>
                        {' '}
                        <button type="button" onClick={() => setAmount(name, String(dollars))} className="text-hema underline">
                          Use it
                        </button>
                      </>
                    )}
                  </p>
                ))}
            </div>
          ))}
          {plan ? (
            <AmountField
              label="Of the plan’s pay, left after tax, %"
              value={kept}
              isWrong={kept !== '' && readPercent(kept) === null}
              example="Write a percentage from 0 to 100."
              onChange={(text) => onChange({ kept: text })}
            />
          ) : null}
        </fieldset>
      </div>
      {AMOUNT_NAMES.some((name) => readAmount(amounts[name]) !== null) ? (
        <CashResult
          amounts={Object.fromEntries(AMOUNT_NAMES.map((name) => [name, readAmount(amounts[name])])) as Record<AmountName, number | null>}
          plan={plan}
          keptPercent={readPercent(kept)}
          date={date}
        />
      ) : (
        <p className="mt-4 text-soft print:hidden">With the first amount the months appear here.</p>
      )}
    </section>
  )
}

type ResultProps = {
  amounts: Record<AmountName, number | null>
  plan: LeaveNotes['plan']
  keptPercent: number | null
  date: string
}

function CashResult({ amounts, plan, keptPercent, date }: ResultProps) {
  const withPlan = plan !== null
  const line = cashLine(amounts, plan?.comeIn ?? [], keptPercent ?? 100)
  const lowest = lowestMonth(line)
  const least = line[lowest] ?? { low: 0, high: 0 }
  const nameOf = (month: number) => {
    if (month === 0) return 'the last day in clinic'
    return date ? `month ${month} (${formatDate(addToDate(date, month, 'months'))})` : `month ${month}`
  }
  const left = formatLeft({ low: least.low, high: least.low }, withPlan)
  return (
    <div className="mt-6 max-w-[46rem] print:mt-1">
      <p role="status" className="font-serif text-lg print:text-base">
        The lowest point: <strong className="font-semibold">{left}</strong> at {lowest === 0 ? '' : 'the end of '}
        {nameOf(lowest)}
        {withPlan ? ', if the plan begins late and low' : ''}.
        {least.low < 0 ? ' Below zero: that much is missing, in savings or in time.' : ''}
      </p>
      <div className="mt-3 print:hidden">
        <MonthLines months={line} marked={lowest} />
        <p className="mt-1 text-sm text-faint">
          The dot marks the lowest point. What is due once is counted in the first month.
          {withPlan
            ? ` Solid: the plan early and high; dashed: late and low, ${keptPercent === null ? 'all before tax' : `of which you keep ${keptPercent}%`}. ~ marks our sum.`
            : ' No income is counted but what you entered.'}
        </p>
        <MonthTable
          caption="What is left at the end of each month"
          column="Left"
          months={line.slice(1).map((left, index) => ({ name: nameOf(index + 1), words: formatLeft(left, withPlan) }))}
        />
      </div>
    </div>
  )
}
