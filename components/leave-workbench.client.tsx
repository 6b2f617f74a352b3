'use client'
// Runs in the browser because the date, the ticks and the amounts are kept only there.

import { type ReactNode, useSyncExternalStore } from 'react'
import { daysBetween } from '@/lib/calendar'
import { keepLeave, onDeviceChange, readLeave } from '@/lib/device'
import { calendarDate } from '@/lib/freshness'
import { concerns, type DatedStep, dateStep, type LapsingWork, lapseLines } from '@/lib/leave'
import { type LeaveNotes, parseLeaveNotes, printLeaveNotes } from '@/lib/leave-notes'
import type { CashHint } from '@/lib/leave-role'
import { LeaveCash } from './leave-cash'
import { type LeaveLine, LeaveLines } from './leave-lines'
import { LeaveStart } from './leave-start'
import { LeaveTakeAlong } from './leave-take-along.client'

/** A step with its texts, already rendered. */
export type ShownStep = DatedStep & { title: string; whom: string | null; details: ReactNode; late: ReactNode }

type Props = {
  steps: readonly ShownStep[]
  /** Work that asks for recent practice, and work in which practice stays recent. */
  lapsing: readonly LapsingWork[]
  treating: readonly string[]
  titles: Readonly<Record<string, string>>
  /** Published figures that help to fill an amount in. */
  hints: readonly CashHint[]
}

const nothing = () => ''
const never = () => () => {}
const readToday = () => calendarDate(new Date())

/** The steps as a table of weeks, and with a date of the reader's as a calendar; then the cash of those months. */
export function LeaveWorkbench({ steps, lapsing, treating, titles, hints }: Props) {
  const notes = parseLeaveNotes(useSyncExternalStore(onDeviceChange, readLeave, nothing))
  const today = useSyncExternalStore(never, readToday, nothing)
  const keep = (change: Partial<LeaveNotes>) => keepLeave(printLeaveNotes({ ...notes, ...change }))

  const { date, done, plan } = notes
  const inPlan = lapsing.filter(({ slug }) => plan?.roles.includes(slug))
  const practiceGoesOn = plan?.roles.some((slug) => treating.includes(slug)) ?? false
  // Before this script runs nothing could be kept, so nothing can be entered.
  const isReady = today !== ''
  const isDated = date !== '' && isReady
  // Dates are one person's. Until somebody says otherwise they are those of the employed, and the page says so.
  const leaver = isDated ? { ...notes, employment: notes.employment ?? 'employed' } : notes
  const lines: LeaveLine[] = steps.map(({ slug, when, ...step }) => ({
    key: slug,
    when,
    isShown: concerns(step, leaver),
    dates: isDated ? dateStep({ when }, date, today) : null,
    ...step,
  }))
  if (isDated) {
    const lapses = practiceGoesOn ? [] : lapseLines(inPlan, date)
    lines.push(...lapses.map((line) => ({ key: `work-${line.until}`, today, isShown: true as const, ...line })))
    lines.sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  }

  return (
    <>
      <LeaveStart
        notes={notes}
        isReady={isReady}
        plannedTitles={plan?.roles.map((slug) => titles[slug] ?? slug) ?? []}
        practiceGoesOn={practiceGoesOn && inPlan.length > 0}
        daysUntil={isDated ? daysBetween(today, date) : null}
        onChange={keep}
      />
      <LeaveLines
        lines={lines}
        date={date}
        done={done}
        onTick={(key, isDone) => keep({ done: isDone ? [...done, key] : done.filter((other) => other !== key) })}
      />
      {isDated ? <LeaveTakeAlong reminders={remindersOf(lines, done, today)} /> : null}
      <LeaveCash notes={notes} isReady={isReady} hints={hints} onChange={keep} />
    </>
  )
}

function dayOf(line: LeaveLine): string {
  return 'until' in line ? line.until : (line.dates?.on ?? '')
}

/** What is still ahead and not done, each under the number of its line. */
function remindersOf(lines: readonly LeaveLine[], done: readonly string[], today: string) {
  return lines
    .filter(({ isShown }) => isShown)
    .map((line, index) => ({ key: line.key, date: dayOf(line), number: index + 1 }))
    .filter(({ key, date }) => !done.includes(key) && date >= today)
    .map(({ date, number }) => ({ date, number }))
}
