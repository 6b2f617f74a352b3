'use client'
// Runs in the browser so that a change of the plan shows at once, and beside numbers that never leave the browser.

import { useSearchParams } from 'next/navigation'
import { startTransition, useEffect, useEffectEvent, useOptimistic, useRef } from 'react'
import type { PageChange } from '@/lib/changes'
import { formatNumber } from '@/lib/format'
import { findWork, firstYear, HOURS_OF_A_WEEK, type PlanWork, planClashes, planLine, planTotal, type Statement } from '@/lib/plan'
import { canonicalLines, type EnteredLine, entered, parsePlanQuery, planHref, READY_WEEKS, readDollars, readLine } from '@/lib/plan-query'
import { toRawParams } from '@/lib/role-query'
import { ChangesNotice } from './changes-notice.client'
import { FollowLink } from './follow-link'
import { IgnoredNotice } from './ignored-notice'
import { LeaveLink } from './leave-link.client'
import { PlanClashes } from './plan-clashes'
import { PlanForm } from './plan-form'
import { OwnNumbersForm, useOwnNumbers } from './plan-numbers.client'
import { type PlanBaseline, PlanResult } from './plan-result'
import { PlanYear } from './plan-year'
import { PrintAddress } from './print-address'
import { ShareControl } from './share-control'

type Props = {
  work: PlanWork
  clinicHours: Statement
  baseline: PlanBaseline
  /** What a fee still has to pay for. */
  costs: readonly Statement[]
  /** The changes of figures behind the plan of the address. */
  changes: readonly PageChange[]
}

/** The form and what it comes to. The address is the only state of the plan: it is read here, and a change is a new address. */
export function PlanWorkbench({ work, clinicHours, baseline, costs, changes }: Props) {
  const { lines: addressed, ignored } = parsePlanQuery(toRawParams(useSearchParams()))
  // As in the comparison: until Next has followed a new address, what was asked for is shown.
  const [lines, showAtOnce] = useOptimistic(addressed)
  const { numbers, fragment } = useOwnNumbers()
  const typingIn = useRef('')
  const form = useRef<HTMLFormElement>(null)

  const show = (next: EnteredLine[], field = '') =>
    startTransition(() => {
      showAtOnce(next)
      const address = `${planHref(next)}${fragment}`
      // Going on typing in one field is one step back and not one for each key.
      if (field !== '' && field === typingIn.current) window.history.replaceState(null, '', address)
      else window.history.pushState(null, '', address)
      typingIn.current = field
    })
  const follow = (href: string) => show(parsePlanQuery(toRawParams(new URL(href, window.location.href).searchParams)).lines)
  const showWhatWasEntered = useEffectEvent(() => {
    if (!form.current) return
    const fields = new URLSearchParams([...new FormData(form.current)].map(([name, value]) => [name, String(value)]))
    const typed = parsePlanQuery(toRawParams(fields)).lines
    if (planHref(typed) !== planHref(addressed)) show(typed)
  })
  // What was typed before this script was there counts; a microtask later for the reason given in the comparison.
  useEffect(() => queueMicrotask(showWhatWasEntered), [])

  const slugs = work.roles.map(({ slug }) => slug)
  const read = lines.map((line) => readLine(line, slugs))
  const planned = read.flatMap((result) => {
    if (!('line' in result)) return []
    const role = findWork(work, result.line.role)
    return role ? [planLine(result.line, role)] : []
  })
  const total = planTotal(planned)
  const path = planHref(canonicalLines(lines))
  const isTooLong = total.hoursPerWeek > HOURS_OF_A_WEEK
  return (
    <>
      <PrintAddress path={path} />
      <ReadyWeeks onFollow={follow} />
      <IgnoredNotice ignored={ignored} />
      <ChangesNotice changes={changes} />
      <PlanForm
        ref={form}
        lines={lines}
        problems={read.map((result) => ('problem' in result ? result.problem : null))}
        work={work}
        onChange={(next, field) => show(next.map(entered), field)}
        onFollow={follow}
      />
      {isTooLong ? (
        <p role="alert" className="mt-4 max-w-[66ch] border-l-4 border-eosin bg-eosin-tint px-4 py-2">
          These lines take {formatNumber(total.hoursPerWeek)} hours a week together, and a week has {HOURS_OF_A_WEEK}. Take hours out to see
          what the plan comes to. What you entered is kept.
        </p>
      ) : null}
      <OwnNumbersForm numbers={numbers} fragment={fragment} path={path} lines={planned.length} />
      {planned.length > 0 && !isTooLong ? (
        // Smaller on paper, where the whole plan is to stand on one page.
        <div className="print:[zoom:0.76]">
          <PlanResult
            planned={planned}
            total={total}
            baseline={baseline}
            own={{ pay: readDollars(numbers.pay), target: readDollars(numbers.target) }}
            costs={costs}
            path={path}
          />
          <div className="print:grid print:grid-cols-2 print:gap-x-6">
            <PlanClashes clashes={planClashes(planned, clinicHours)} work={work} />
            {total.byPay.length > 0 ? <PlanYear planned={planned} months={firstYear(planned)} path={path} /> : null}
          </div>
          <LeaveLink path={path} comeIn={firstYear(planned)} />
          <div className="mt-8 print:hidden">
            <ShareControl title="A plan of work and income" />
          </div>
        </div>
      ) : null}
    </>
  )
}

function ReadyWeeks({ onFollow }: { onFollow: (href: string) => void }) {
  return (
    <nav aria-labelledby="ready-weeks" className="mb-6 print:hidden">
      <h2 id="ready-weeks" className="text-sm font-semibold">
        A week to start from
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {READY_WEEKS.map(({ title, lines }) => (
          <li key={title}>
            <FollowLink href={planHref(lines)} onFollow={onFollow} className="button py-1.5">
              {title}
            </FollowLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
