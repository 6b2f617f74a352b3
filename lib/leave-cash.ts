import type { Span } from './pay'
import { readDollars } from './plan-query'

/**
 * The cash of the months after the last clinic day, in dollars, from what the reader typed. Nothing is filled in for
 * them: an empty amount counts as none.
 */

/** Months shown: the quarter in which everything falls due, and the quarter in which many first incomes come. */
export const CASH_MONTHS = 6

/** The amounts a reader may type. `adds` says whether it is money that comes, `monthly` that it recurs each month. */
export const AMOUNTS = {
  savings: { label: 'Savings you would use, $', adds: true, monthly: false },
  paycheck: { label: 'Pay that still comes after the last day, $', adds: true, monthly: false },
  spending: { label: 'What your household spends, $ a month', adds: false, monthly: true },
  cover: { label: 'Health cover, $ a month', adds: false, monthly: true },
  tail: { label: 'Malpractice tail, if you pay it, $', adds: false, monthly: false },
  bonus: { label: 'Bonus to pay back, $', adds: false, monthly: false },
} as const satisfies Record<string, { label: string; adds: boolean; monthly: boolean }>

export type AmountName = keyof typeof AMOUNTS
export const AMOUNT_NAMES = Object.keys(AMOUNTS) as AmountName[]

/** An amount in dollars as readers type it, `$4,500` or `0`; null for an empty field and for anything else. */
export function readAmount(text: string): number | null {
  return /^\$?\s*0+$/.test(text.trim()) ? 0 : readDollars(text)
}

/** A percentage from 0 to 100 as readers type it, `65` or `65%`; null for an empty field and for anything else. */
export function readPercent(text: string): number | null {
  const digits = text.replace(/[%\s]/g, '')
  return /^\d{1,3}(\.\d)?$/.test(digits) && Number(digits) <= 100 ? Number(digits) : null
}

/**
 * What is left at the start and at the end of each of six months, in dollars. What is due once is due in the first
 * month, which is the careful side. `comeIn` is what a plan has brought by the end of each month, of which `keptPercent`
 * is counted; the low end has it late and low, the high end early and high.
 */
export function cashLine(amounts: Readonly<Record<AmountName, number | null>>, comeIn: readonly Span[], keptPercent: number): Span[] {
  const sum = (isMonthly: boolean) =>
    AMOUNT_NAMES.filter((name) => name !== 'savings' && AMOUNTS[name].monthly === isMonthly).reduce(
      (total, name) => total + (amounts[name] ?? 0) * (AMOUNTS[name].adds ? 1 : -1),
      0,
    )
  const savings = amounts.savings ?? 0
  const once = sum(false)
  const monthly = sum(true)
  const left = (month: number, end: keyof Span) =>
    month === 0 ? savings : savings + once + month * monthly + ((comeIn[month - 1]?.[end] ?? 0) * keptPercent) / 100
  return Array.from({ length: CASH_MONTHS + 1 }, (_, month) => ({ low: left(month, 'low'), high: left(month, 'high') }))
}

/** The month with the least left by its low end, the first of several; 0 is the last clinic day. */
export function lowestMonth(line: readonly Span[]): number {
  return line.reduce((lowest, { low }, month) => (low < (line[lowest]?.low ?? 0) ? month : lowest), 0)
}
