import { isCalendarDate } from './calendar'
import { EMPLOYMENTS, type LeaverChoice } from './leave'
import { AMOUNT_NAMES, type AmountName } from './leave-cash'
import type { Span } from './pay'
import { parsePlanQuery } from './plan-query'
import { toRawParams } from './role-query'

/**
 * What a reader enters on /leave, as one text that the device keeps, such as
 *
 *   date=2027-03-31&who=employed&visa=yes&done=give-notice&savings=40000&plan=line%3Dclinic%3A20&come=0-5000.0-10000
 *
 * It is never part of an address: the date would tell when somebody goes.
 */

/** A plan taken along from /plan: the query of its address, its roles, and what it has brought by the end of each month, in dollars. */
export type LeavePlan = { query: string; roles: string[]; comeIn: Span[] }

export type LeaveNotes = LeaverChoice & {
  /** The last clinic day as a calendar date; empty for none. */
  date: string
  /** The lines that are ticked, by their keys. */
  done: string[]
  /** Amounts as typed, so that a mistake can be shown and mended. */
  amounts: Record<AmountName, string>
  /** Percent of the plan's pay that is left after tax, as typed. */
  kept: string
  plan: LeavePlan | null
}

const LONGEST_ENTRY = 20
const entry = (text: string | null) => (text ?? '').trim().slice(0, LONGEST_ENTRY)

/** Reads what the device keeps. What cannot be read counts as not entered. */
export function parseLeaveNotes(text: string): LeaveNotes {
  const params = new URLSearchParams(text)
  const date = params.get('date') ?? ''
  const query = params.get('plan')
  return {
    date: isCalendarDate(date) ? date : '',
    employment: EMPLOYMENTS.find((name) => name === params.get('who')) ?? null,
    onVisa: params.get('visa') === 'yes',
    done: [...new Set(params.getAll('done'))],
    amounts: Object.fromEntries(AMOUNT_NAMES.map((name) => [name, entry(params.get(name))])) as LeaveNotes['amounts'],
    kept: entry(params.get('kept')),
    plan: query ? planTaken(`/plan?${query}`, parseSpans(params.get('come') ?? '')) : null,
  }
}

/** A plan to be taken along: its address, and what it has brought by the end of each month, in dollars. */
export function planTaken(address: string, comeIn: readonly Span[]): LeavePlan | null {
  const [, query = ''] = address.split('?')
  const { lines } = parsePlanQuery(toRawParams(new URLSearchParams(query)))
  return lines.length > 0 ? { query, roles: [...new Set(lines.map(({ role }) => role))], comeIn: [...comeIn] } : null
}

/** The shortest text that gives the same notes; empty where nothing was entered. */
export function printLeaveNotes({ date, employment, onVisa, done, amounts, kept, plan }: LeaveNotes): string {
  const entries: [string, string][] = [
    ['date', date],
    ['who', employment ?? ''],
    ['visa', onVisa ? 'yes' : ''],
    ...done.map((key): [string, string] => ['done', key]),
    ...AMOUNT_NAMES.map((name): [string, string] => [name, amounts[name]]),
    ['kept', kept],
    ['plan', plan?.query ?? ''],
    ['come', plan?.comeIn.map(({ low, high }) => `${Math.round(low)}-${Math.round(high)}`).join('.') ?? ''],
  ]
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString()
}

function parseSpans(text: string): Span[] {
  return [...text.matchAll(/(?:^|\.)(\d{1,9})-(\d{1,9})(?=\.|$)/g)].map(([, low, high]) => ({ low: Number(low), high: Number(high) }))
}
