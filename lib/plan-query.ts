import { PAID_WEEKS_PER_YEAR } from './pay'
import { CLINIC_LINE, HOURS_OF_A_WEEK, PLAN_UNITS, type PlanLine, type PlanUnit, UNIT_NAMES } from './plan'
import type { IgnoredParam, RawParams } from './role-query'

/**
 * A plan in the address: one `line` for each kind of work, `role:amount`, such as
 *
 *   /plan?line=clinic:20&line=independent-medical-examiner:4-exams&line=locum-tenens-oncology:40:12-weeks
 *
 * An amount is hours a week unless a unit follows it, weeks are 48 a year unless they follow. A plain form sends `role`,
 * `amount`, `unit` and `weeks` for each line in their order instead. What was typed is kept as typed, so that a mistake
 * can be shown and mended.
 */

/** One line as the reader typed it. `weeks` stands empty for the usual 48. */
export type EnteredLine = { role: string; amount: string; unit: PlanUnit; weeks: string }

/** How many kinds of work a plan holds at the most. */
export const MAX_LINES = 8

/** Most cases, days and so on in a month. */
const MAX_PER_MONTH = 400
const WEEKS_OF_A_YEAR = 52
const LONGEST_ENTRY = 60

/** Reads a plan from the query string of an address or of a plain form; `isForm` says that it was the latter. */
export function parsePlanQuery(params: RawParams): { lines: EnteredLine[]; ignored: IgnoredParam[]; isForm: boolean } {
  const values = (name: string) => [params[name] ?? []].flat()
  const [roles, amounts, units, weeks] = ['role', 'amount', 'unit', 'weeks'].map(values) as [string[], string[], string[], string[]]
  const fromForm = roles.map((role, index) =>
    entered({ role, amount: amounts[index] ?? '', unit: unitOf(units[index] ?? ''), weeks: weeks[index] ?? '' }),
  )
  const asked = [...values('line').filter(Boolean).map(parseLine), ...fromForm.filter(({ role, amount }) => role !== '' || amount !== '')]
  const names = new Set(['line', 'role', 'amount', 'unit', 'weeks'])
  return {
    lines: asked.slice(0, MAX_LINES),
    isForm: roles.length > 0,
    ignored: [
      ...asked.slice(MAX_LINES).map((line) => ({ name: 'line', value: printLine(line) })),
      ...Object.keys(params)
        .filter((name) => !names.has(name))
        .flatMap((name) =>
          values(name)
            .filter(Boolean)
            .map((value) => ({ name, value })),
        ),
    ],
  }
}

/** The lines as the one canonical address has them: the usual 48 weeks are not written. */
export function canonicalLines(lines: readonly EnteredLine[]): EnteredLine[] {
  return lines.map((line) => ({ ...line, weeks: line.weeks === String(PAID_WEEKS_PER_YEAR) ? '' : line.weeks }))
}

/** A plan that begins with one kind of work: ten hours a week, whatever the reader has answered elsewhere, so that the address tells nothing. */
export function firstPlanHref(slug: string): `/plan?${string}` {
  return `/plan?line=${slug}:10`
}

/** The address of a plan, as typed. */
export function planHref(lines: readonly EnteredLine[]): '/plan' | `/plan?${string}` {
  if (lines.length === 0) return '/plan'
  // A colon needs no escape in a query, and an address that is read aloud or retyped is better without.
  return `/plan?${lines.map((line) => `line=${encodeURIComponent(printLine(line)).replaceAll('%3A', ':')}`).join('&')}`
}

function parseLine(text: string): EnteredLine {
  const [role = '', counted = '', weeks = ''] = text.split(':')
  const unit = UNIT_NAMES.find((name) => counted.endsWith(`-${name}`))
  return entered({
    role,
    amount: unit ? counted.slice(0, -unit.length - 1) : counted,
    unit: unit ?? 'hours',
    weeks: weeks.replace(/-weeks$/, ''),
  })
}

function printLine({ role, amount, unit, weeks }: EnteredLine): string {
  return `${role}:${amount}${unit === 'hours' ? '' : `-${unit}`}${weeks === '' ? '' : `:${weeks}-weeks`}`
}

/** What was typed, without what an address could not carry; cases have no weeks. */
export function entered({ role, amount, unit, weeks }: EnteredLine): EnteredLine {
  // By characters: half of a surrogate pair has no place in an address.
  const clean = (text: string) => [...text.replaceAll(':', ' ').trim()].slice(0, LONGEST_ENTRY).join('')
  return {
    role: clean(role),
    amount: clean(amount),
    unit,
    weeks: unit === 'hours' ? clean(weeks) : '',
  }
}

export function unitOf(text: string): PlanUnit {
  return UNIT_NAMES.find((name) => name === text) ?? 'hours'
}

/** What was typed as a line that can be counted, or one sentence on what is wrong with it. */
export function readLine({ role, amount, unit, weeks }: EnteredLine, slugs: readonly string[]): { line: PlanLine } | { problem: string } {
  if (role === '') return { problem: `Choose the work for the amount “${amount}”.` }
  if (role !== CLINIC_LINE && !slugs.includes(role)) return { problem: `There is no role named “${role}” here. Choose one from the list.` }
  const { label } = PLAN_UNITS[unit]
  if (amount === '') return { problem: `Say how many ${label}.` }
  if (/^[-−]\s*\d/.test(amount)) return { problem: `“${amount}” ${label} is below zero. Write a number above 0.` }
  const number = readNumber(amount)
  if (number === null) return { problem: `“${amount}” is not a number. Write the ${label} in digits, such as 10 or 7.5.` }
  if (number === 0) return { problem: `0 ${label} adds nothing. Write a number above 0, or remove the line.` }
  if (unit === 'hours' && number > HOURS_OF_A_WEEK)
    return { problem: `${amount} hours do not fit into a week, which has ${HOURS_OF_A_WEEK}. Write fewer.` }
  if (unit !== 'hours' && number > MAX_PER_MONTH)
    return { problem: `${amount} ${label} is more than the ${MAX_PER_MONTH} this page counts. Write fewer.` }
  const weeksPerYear = weeks === '' ? PAID_WEEKS_PER_YEAR : readNumber(weeks)
  if (weeksPerYear === null || !Number.isInteger(weeksPerYear) || weeksPerYear < 1 || weeksPerYear > WEEKS_OF_A_YEAR)
    return { problem: `“${weeks}” weeks a year: write a whole number from 1 to ${WEEKS_OF_A_YEAR}.` }
  return { line: { role, amount: number, unit, weeksPerYear } }
}

function readNumber(text: string): number | null {
  return /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : null
}

/** Weeks to begin with, each an ordinary address. They show how a plan works and are no advice. */
export const READY_WEEKS: readonly { title: string; lines: readonly EnteredLine[] }[] = [
  { title: 'Two clinic days and utilization review', lines: [line('clinic', '20'), line('utilization-review-physician', '15')] },
  { title: 'Writing and reviewing from home', lines: [line('medical-writer', '20'), line('utilization-review-physician', '10')] },
  {
    title: 'Part-time clinic and expert work',
    lines: [line('clinic', '24'), line('expert-witness', '5'), line('independent-medical-examiner', '4', 'exams')],
  },
]

function line(role: string, amount: string, unit: PlanUnit = 'hours'): EnteredLine {
  return { role, amount, unit, weeks: '' }
}

/** The reader's own numbers, in dollars a year, as typed; they stay on the device, or after the # of a link made on purpose. */
export type OwnNumbers = { pay: string; target: string }

/** Reads own numbers from what follows the #, or from what the device keeps: `pay=400000&target=300000`. */
export function parseOwnNumbers(text: string): OwnNumbers {
  const params = new URLSearchParams(text.replace(/^#/, ''))
  const read = (name: string) => (params.get(name) ?? '').trim().slice(0, LONGEST_ENTRY)
  return { pay: read('pay'), target: read('target') }
}

/** The shortest text that gives the same numbers; empty where there are none. */
export function printOwnNumbers({ pay, target }: OwnNumbers): string {
  return new URLSearchParams([...(pay ? [['pay', pay]] : []), ...(target ? [['target', target]] : [])]).toString()
}

/** Dollars a year as a reader types them, `$400,000` or `400000`; null for anything else, or above ten millions. */
export function readDollars(text: string): number | null {
  const digits = text.replace(/[$,\s]/g, '')
  const value = /^\d{1,8}(\.\d{1,2})?$/.test(digits) ? Number(digits) : null
  return value !== null && value > 0 && value <= 10_000_000 ? value : null
}
