import type { BaselineFigure, Role } from '@/lib/content/model'
import { capitalize, formatAnnualPay, formatCount, formatPay } from '@/lib/format'
import { annualise, DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import { BaselineLine, baselineOrigin } from './baseline-line'
import { ChartFrame } from './chart-frame'
import { NoteLink } from './note-link'
import { PayAxis, PayKey, PayRuler } from './pay-ruler'
import { PayWords, payOrigin } from './pay-words'

type Props = { role: Pick<Role, 'pay' | 'title' | 'slug'>; baseline: BaselineFigure; end: number }

/** Figures of the brief that print makes of a role; the stylesheet leaves out the others. */
const PRINTED = 2

/** Every pay figure of a role on one ruler, the leading one first, each with what it measures and its source. */
export function PayFigures({ role, baseline, end: commonEnd }: Props) {
  const marks = role.pay.map((pay) => rulerMark(pay, DEFAULT_HOURS_PER_WEEK))
  const clinical = baseline.value ?? 0
  const end = Math.max(commonEnd, rulerEnd(marks, clinical))
  const isDrawn = marks.some(Boolean)
  const sources = [...role.pay.map(payOrigin), ...(isDrawn ? [baselineOrigin(baseline)] : [])]
  return (
    <ChartFrame title={`${role.title}: published pay in the United States`} sources={sources} path={`/roles/${role.slug}`}>
      <ol className="pay-list">
        {role.pay.map((pay, index) => {
          const mark = marks[index]
          const annual = annualise(pay, DEFAULT_HOURS_PER_WEEK)
          return (
            <li key={pay.id}>
              <p>
                {formatPay(pay)}
                <NoteLink note={pay.note} />
              </p>
              <p>
                {payOrigin(pay)}. {capitalize(pay.population)}.
              </p>
              {mark ? <PayRuler marks={[mark]} end={end} baseline={clinical} /> : null}
              <p>
                {annual?.estimated ? `${formatAnnualPay(annual)} at ${DEFAULT_HOURS_PER_WEEK} hours a week, 48 weeks. ` : null}
                {annual ? null : 'Not counted by the year: how many fill a year is not known. '}
                <PayWords {...pay} interest={pay.source.interest} />
              </p>
              {pay.caveat ? <p>{pay.caveat}</p> : null}
            </li>
          )
        })}
      </ol>
      {role.pay.length > PRINTED ? <p>{formatCount(role.pay.length - PRINTED, 'further figure')} at the address below.</p> : null}
      {isDrawn ? (
        <>
          <PayAxis end={end} />
          <div className="mt-2">
            <PayKey marks={marks} hours={DEFAULT_HOURS_PER_WEEK} />
          </div>
          <BaselineLine baseline={baseline} />
        </>
      ) : null}
    </ChartFrame>
  )
}
