import type { Role } from '@/lib/content/model'
import { gradeEvidence, isAboutTheRole, paySpread } from '@/lib/evidence'
import { formatCount, formatMoney, formatNumber } from '@/lib/format'
import { evidenceOf } from '@/lib/roles'
import { GRADE_REASONS, GRADES, PERIODS } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** How strong the evidence for a role's pay is, why, and how far its figures agree. */
export function PayEvidence({ role }: { role: Pick<Role, 'pay'> }) {
  const figures = evidenceOf(role)
  const { grade, because } = gradeEvidence(figures)
  return (
    <p className="mb-4 max-w-[66ch] text-[0.94rem]">
      <strong className="font-semibold">Evidence: {GRADES[grade].toLowerCase()}.</strong> By our rule: {GRADE_REASONS[because]}.{' '}
      {agreement(figures)} <SiteLink href="/method#evidence">The rule</SiteLink>
    </p>
  )
}

/** A sentence on how far the figures about physicians in the role lie apart. */
function agreement(figures: ReturnType<typeof evidenceOf>): string {
  const spread = paySpread(figures)
  if (spread) {
    const { low, high, currency, per, ratio, measurers } = spread
    const ends = `${formatMoney(low, currency)} to ${formatMoney(high, currency)} ${PERIODS[per]}`
    const far = ratio === null ? '' : `; the highest is ${formatNumber(Math.round(ratio * 10) / 10)} times the lowest`
    return `The ${spread.figures} figures about physicians in this role that can be compared, from ${formatCount(measurers, 'publisher')}, run from ${ends}${far}.`
  }
  const about = figures.filter(isAboutTheRole).length
  if (figures.length === 0 || about === 0) return ''
  if (about === 1) return 'Only one figure is about physicians in this role, so nothing shows how far others would agree.'
  return 'The figures about physicians in this role are counted by different periods or in different currencies, so they cannot be held against each other.'
}
