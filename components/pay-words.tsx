import type { RolePay } from '@/lib/content/model'
import { capitalize, formatOrigin, formatStatistic, payMismatches } from '@/lib/format'
import { type PayTerms, payTerms } from '@/lib/pay-words'

type Words = PayTerms & Pick<RolePay, 'populationKind'> & { measuresInstead?: string | null | undefined }

/** What must stand beside every pay figure: how it is paid, what it contains, whose pay it is, who gains from printing it. */
export function PayWords({ populationKind, measuresInstead, ...terms }: Words) {
  const [howPaid, ...rest] = payTerms(terms)
  return (
    <>
      <span className="font-medium">{howPaid}</span>, {rest.join(', ')}
      <PayMismatches pay={{ populationKind, measuresInstead }} />
    </>
  )
}

/** Says of a figure that is not about physicians in the role whom or what it is about; nothing of others. */
export function PayMismatches({ pay }: { pay: Parameters<typeof payMismatches>[0] }) {
  return payMismatches(pay).map((words) => (
    <strong key={words} className="mismatch">
      {capitalize(words)}
    </strong>
  ))
}

/** Whose figure it is and what kind: `Medscape, range, 2020`. A figure that is quoted names both. */
export function payOrigin(pay: RolePay): string {
  return `${formatOrigin(pay)}, ${formatStatistic(pay)}`
}
