import type { Role } from '@/lib/content/model'
import { gradeEvidence } from '@/lib/evidence'
import { formatAgreement } from '@/lib/pay-agreement'
import { evidenceOf } from '@/lib/roles'
import { GRADE_REASONS, GRADES } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** How strong the evidence for a role's pay is, why, and how far its figures agree. */
export function PayEvidence({ role }: { role: Pick<Role, 'pay'> }) {
  const figures = evidenceOf(role)
  const { grade, because } = gradeEvidence(figures)
  return (
    <p className="grade">
      <strong className="font-semibold">Evidence: {GRADES[grade].toLowerCase()}.</strong> By our rule: {GRADE_REASONS[because]}.{' '}
      {formatAgreement(figures)} <SiteLink href="/method#evidence">The rule</SiteLink>
    </p>
  )
}
