import type { RolePay } from './content/model'
import { CONTAINS, INTERESTS, PAID_AS } from './vocabulary'

export type PayTerms = Pick<RolePay, 'contains' | 'paidAs'> & {
  /** What the publisher gains. */
  interest: keyof typeof INTERESTS
  /** What whoever measured it gains, where that is more than what the page that prints it gains. */
  measurerInterest?: keyof typeof INTERESTS | null | undefined
  inferred?: readonly string[]
}

/** How a figure is paid, then what it contains and who gains from printing it: what must stand beside it, in words. */
export function payTerms({ contains, paidAs, interest, measurerInterest, inferred = [] }: PayTerms): [howPaid: string, ...rest: string[]] {
  const ours = (field: string) => (inferred.includes(field) ? ' (our reading)' : '')
  return [
    `${paidAs === 'not said' ? 'How paid: not said' : PAID_AS[paidAs]}${ours('paidAs')}`,
    `${CONTAINS[contains]}${ours('contains')}`,
    ...(INTERESTS[interest] ? [`publisher ${/^(sells|runs|carries)/.test(interest) ? '' : 'is an '}${INTERESTS[interest]}`] : []),
    ...(measurerInterest ? [`measured by a firm that ${INTERESTS[measurerInterest]}`] : []),
  ]
}
