import { formatAnnualPay, formatPay, formatStatistic } from '@/lib/format'
import { annualHeadline, type ComparedRole } from '@/lib/roles'
import { rulerMark } from '@/lib/ruler'
import { sourceHref } from '@/lib/source-pages'
import { GRADES } from '@/lib/vocabulary'
import { PayRuler } from './pay-ruler'
import { PayWords } from './pay-words'
import { SiteLink } from './site-link'

type Props = { role: ComparedRole; hours: number; end: number; baseline: number }

/** The leading pay figure of a role in the comparison, with all that must stand beside it. */
export function RolePay({ role, hours, end, baseline }: Props) {
  const { headline } = role
  if (!headline)
    return (
      <p className="text-[0.88rem] text-soft">
        <span className="block font-semibold text-ink">No figure found</span>
        <SiteLink href={`/roles/${role.slug}#pay`}>Why, and what is known</SiteLink>
      </p>
    )
  const annual = annualHeadline(role, hours)
  const mark = rulerMark(headline, hours)
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 tabular-nums">
        <span className="font-semibold">{annual ? formatAnnualPay(annual) : formatPay(headline)}</span>
        <span className="text-[0.8rem] text-faint">{formatStatistic(headline)}</span>
      </p>
      {annual?.estimated ? <p className="text-[0.8rem] text-soft">{`${formatPay(headline)} × ${hours} hours × 48 weeks`}</p> : null}
      {mark ? <PayRuler marks={[mark]} end={end} baseline={baseline} /> : null}
      <p className="mt-1 text-[0.8rem] leading-snug text-soft">
        <SiteLink href={sourceHref(headline.source)} className="text-soft">
          {headline.publisher}
        </SiteLink>
        . <PayWords {...headline} />
      </p>
      <p className="mt-0.5 text-[0.8rem] text-soft">{`Evidence: ${GRADES[role.grade].toLowerCase()}`}</p>
    </div>
  )
}
