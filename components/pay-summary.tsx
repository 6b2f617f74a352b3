import type { BaselineFigure, RolePay } from '@/lib/content/model'
import { capitalize, formatPay } from '@/lib/format'
import { DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { rulerMark } from '@/lib/ruler'
import { baselineOrigin } from './baseline-line'
import { ChartFrame } from './chart-frame'
import { PayAxis, PayRuler } from './pay-ruler'
import { PayMismatches, payOrigin } from './pay-words'

type Props = { headline: RolePay; baseline: BaselineFigure; end: number; path: string }

/** The leading figure of a role on the ruler that all roles share. */
export function PaySummary({ headline, baseline, end, path }: Props) {
  const mark = rulerMark(headline, DEFAULT_HOURS_PER_WEEK)
  return (
    <ChartFrame
      title={formatPay(headline)}
      remark={`${capitalize(headline.population)}${mark ? '. Dashed: clinical oncology' : ''}`}
      sources={[payOrigin(headline), ...(mark ? [baselineOrigin(baseline)] : [])]}
      path={path}
    >
      <p className="mb-1 text-[0.82rem]">
        <PayMismatches pay={headline} />
      </p>
      {mark ? (
        <>
          <PayRuler marks={[mark]} end={end} baseline={baseline.value ?? 0} />
          <PayAxis end={end} />
        </>
      ) : (
        <p className="text-sm text-soft">Not counted by the year: how many fill a year is not known.</p>
      )}
    </ChartFrame>
  )
}
