import type { Span } from '@/lib/pay'
import type { PlannedLine } from '@/lib/plan'
import { formatSum, formatWait } from '@/lib/plan-words'
import { ChartFrame } from './chart-frame'
import { MonthLines } from './month-lines'
import { MonthTable } from './month-table'

type Props = { planned: readonly PlannedLine[]; months: readonly Span[]; path: string }

/** What has come in by the end of each month of the first year: a line for the late start, one for the early. */
export function PlanYear({ planned, months, path }: Props) {
  const last = months.at(-1) ?? { low: 0, high: 0 }
  return (
    <section aria-labelledby="first-year" className="mt-10 print:mt-3">
      <h2 id="first-year" className="mb-3 text-2xl print:mb-1">
        The first twelve months
      </h2>
      <ChartFrame
        title="What has come in, month by month"
        remark="Upper line: every line at its highest figure and begun as early as its page says. Lower line: the lowest, begun as late. ~ marks our sum."
        sources={planned.map((one) => `${one.role.title}: ${formatWait(one)}`)}
        path={path}
      >
        <MonthLines months={[{ low: 0, high: 0 }, ...months]} />
        <p className="mt-2 text-[0.94rem]">
          In the first twelve months {formatSum(last)}. Where a first income is not known, the lower line has nothing of it and the upper
          line all of it.
        </p>
        <MonthTable
          caption="What has come in by the end of each month"
          column="Come in"
          months={months.map((span, index) => ({ name: `month ${index + 1}`, words: formatSum(span) }))}
        />
      </ChartFrame>
    </section>
  )
}
