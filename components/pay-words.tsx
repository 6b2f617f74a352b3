import type { RolePay } from '@/lib/content/model'
import { capitalize, formatOrigin, formatStatistic, payMismatches } from '@/lib/format'
import { CONTAINS, INTERESTS, PAID_AS } from '@/lib/vocabulary'

type Words = Pick<RolePay, 'contains' | 'paidAs' | 'populationKind'> & {
  interest: keyof typeof INTERESTS
  measuresInstead?: string | null | undefined
  /** What whoever measured it gains, where that is more than what the page that prints it gains. */
  measurerInterest?: keyof typeof INTERESTS | null | undefined
  inferred?: readonly string[]
}

/** What must stand beside every pay figure: how it is paid, what it contains, whose pay it is, who gains from printing it. */
export function PayWords({ contains, paidAs, populationKind, interest, measuresInstead, measurerInterest, inferred = [] }: Words) {
  const ours = (field: string) => (inferred.includes(field) ? ' (our reading)' : '')
  return (
    <>
      <span className="font-medium">
        {paidAs === 'not said' ? 'How paid: not said' : PAID_AS[paidAs]}
        {ours('paidAs')}
      </span>
      , {CONTAINS[contains]}
      {ours('contains')}
      {INTERESTS[interest] ? `, publisher ${/^(sells|runs|carries)/.test(interest) ? '' : 'is an '}${INTERESTS[interest]}` : ''}
      {measurerInterest ? `, measured by a firm that ${INTERESTS[measurerInterest]}` : ''}
      <PayMismatches pay={{ populationKind, measuresInstead }} />
    </>
  )
}

/** Says of a figure that is not about physicians in the role whom or what it is about; nothing of others. */
export function PayMismatches({ pay }: { pay: Parameters<typeof payMismatches>[0] }) {
  return payMismatches(pay).map((words) => (
    <strong key={words} className="block font-semibold text-eosin">
      {capitalize(words)}
    </strong>
  ))
}

/** Whose figure it is and what kind: `Medscape, range, 2020`. A figure that is quoted names both. */
export function payOrigin(pay: RolePay): string {
  return `${formatOrigin(pay)}, ${formatStatistic(pay)}`
}
