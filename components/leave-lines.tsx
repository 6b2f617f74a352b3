import type { ReactNode } from 'react'
import { formatDate, formatList, formatSpan } from '@/lib/format'
import type { LapseLine, StepDates, StepTime } from '@/lib/leave'
import { formatCountedTime, formatStepDates, formatStepTime } from '@/lib/leave-words'
import { SiteLink } from './site-link'

/** A step, dated or not, or the day on which chosen work can no longer be begun. */
export type LeaveLine =
  | {
      key: string
      title: string
      when: StepTime
      dates: StepDates | null
      whom: string | null
      /** Whether it concerns the reader. Its texts are in the page once and for all, so it is hidden and not taken out. */
      isShown: boolean
      details: ReactNode
      late: ReactNode
    }
  | ({ key: string; today: string; isShown: true } & LapseLine)

type Props = {
  lines: readonly LeaveLine[]
  /** The last clinic day; empty without one. */
  date: string
  done: readonly string[]
  onTick: (key: string, isDone: boolean) => void
}

/** The steps in their order: by weeks, or on the reader's dates with a box to tick. */
export function LeaveLines({ lines, date, done, onTick }: Props) {
  const shown = lines.filter(({ isShown }) => isShown)
  return (
    <section aria-labelledby="steps" className="mt-10 print:mt-3">
      <h2 id="steps" className="text-2xl print:text-lg">
        {date ? 'The steps on your dates' : 'The steps, counted from the last day in clinic'}
      </h2>
      <ol className="mt-3 border-t border-rule-strong print:mt-1">
        {lines.map((line) => {
          const isDone = done.includes(line.key)
          const title = 'until' in line ? lapseTitle(line) : line.title
          return (
            <li
              key={line.key}
              id={'until' in line ? undefined : line.key}
              hidden={!line.isShown}
              className="grid gap-x-8 gap-y-1 border-b border-rule py-4 target:bg-hema-tint sm:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[19rem_minmax(0,1fr)] print:py-0.5 [&[hidden]]:hidden"
            >
              <LineTime line={line} number={shown.indexOf(line) + 1} />
              <div className="max-w-[66ch] print:max-w-none">
                <h3
                  className={`text-lg print:text-base ${date ? (isDone ? "print:before:content-['☑_']" : "print:before:content-['☐_']") : ''}`}
                >
                  {title}
                </h3>
                {date ? (
                  <label className="needs-script mt-1 flex items-center gap-2 text-sm print:hidden">
                    <input
                      type="checkbox"
                      aria-label={`Done: ${title}`}
                      checked={isDone}
                      onChange={(event) => onTick(line.key, event.target.checked)}
                      className="accent-hema"
                    />
                    Done
                  </label>
                ) : null}
                {'until' in line ? <Lapse line={line} /> : <StepTexts line={line} isDone={isDone} />}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What is late is said plainly, with what can still be done; before there is a date, what could be done then. */
function StepTexts({ line, isDone }: { line: Extract<LeaveLine, { title: string }>; isDone: boolean }) {
  const standing = isDone ? 'ahead' : line.dates?.standing
  const isLate = standing === 'late'
  return (
    <>
      {line.whom ? <p className="mt-1 text-sm text-soft print:hidden">If you are {line.whom}</p> : null}
      {line.dates && standing === 'due now' ? (
        <p className="mt-2 border-l-4 border-eosin bg-eosin-tint px-3 py-1.5 text-[0.94rem] print:mt-0 print:border-0 print:p-0">
          The day to begin is past, and there is time until {formatDate(line.dates.until)}.
        </p>
      ) : null}
      <div className="flex flex-col">
        <div className="mt-2 print:hidden">{line.details}</div>
        <div
          hidden={standing !== undefined && !isLate}
          className={`mt-2 text-[0.94rem] print:mt-0 print:border-0 print:p-0 ${isLate ? 'order-first border-l-4 border-eosin bg-eosin-tint px-3 py-1.5' : 'text-soft print:hidden'}`}
        >
          {isLate ? 'Its time is past.' : 'If its time is past:'}
          <div className="print:hidden">{line.late}</div>
        </div>
      </div>
    </>
  )
}

function LineTime({ line, number }: { line: LeaveLine; number: number }) {
  if ('until' in line || line.dates)
    return (
      <p className="text-[0.94rem] font-semibold tabular-nums">
        <span className="text-faint">{number}. </span>
        <time dateTime={'until' in line ? line.until : line.dates?.on}>
          {'until' in line ? `Until ${formatDate(line.until)}` : line.dates && formatStepDates(line.when, line.dates)}
        </time>
      </p>
    )
  const counted = formatCountedTime(line.when)
  return (
    <p className="text-[0.94rem] font-semibold tabular-nums">
      {formatStepTime(line.when)}
      {counted ? <span className="block text-sm font-normal text-faint">{counted}</span> : null}
    </p>
  )
}

function lapseTitle({ needs }: LapseLine): string {
  return `Begin while you are in practice: ${formatList(needs.map(({ title }) => title))}`
}

function Lapse({ line }: { line: Extract<LeaveLine, LapseLine> }) {
  return (
    <div className="mt-2 space-y-1 text-[0.94rem]">
      {line.needs.map(({ slug, title, need, years }) => (
        <p key={slug}>
          <SiteLink href={`/roles/${slug}`}>{title}</SiteLink> asks for {need}, which{' '}
          {years ? `lapses after about ${formatSpan(years, String)} years` : 'ends with your last day'}.
        </p>
      ))}
      {line.until < line.today ? (
        <p className="border-l-4 border-eosin bg-eosin-tint px-3 py-1.5">
          That day is past. Ask whoever hires whether part-time or locum clinic would count as practice again.
        </p>
      ) : null}
    </div>
  )
}
