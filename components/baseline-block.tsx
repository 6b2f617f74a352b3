import type { Baseline } from '@/lib/content/model'
import { formatDate, formatFigure, formatHourlyPay, formatPay, formatStatistic } from '@/lib/format'
import { FULL_TIME_HOURS, PAID_WEEKS_PER_YEAR } from '@/lib/pay'
import { baselineByHour, formatWeek, type PayByHour } from '@/lib/pay-by-hour'
import { baselineOrigin } from './baseline-line'
import { ChartFrame } from './chart-frame'
import { PayMismatches } from './pay-words'
import { Prose } from './prose'
import { SiteLink } from './site-link'
import { StudyList } from './study-list'

type Props = { baseline: Baseline; roles: readonly PayByHour[]; path: string }

/** Full-time clinic in figures, and the pay of every role by the hour beside it. */
export function BaselineBlock({ baseline, roles, path }: Props) {
  return (
    <section aria-labelledby="baseline">
      <h2 id="baseline" className="mb-3 text-[1.65rem]">
        {baseline.title}
      </h2>
      <p className="mb-4 max-w-[66ch] font-serif text-lg text-soft">{baseline.summary}</p>
      <h3 className="mb-2 text-xl">Pay a year</h3>
      <StudyList studies={baseline.pay} />
      <h3 className="mt-8 mb-2 text-xl">Hours a week</h3>
      <StudyList studies={baseline.hours} />
      <div className="prose mt-6">
        <Prose of={baseline.about} />
      </div>
      <p className="text-sm text-faint">These figures were last reviewed {formatDate(baseline.reviewed)}.</p>
      <h3 id="by-the-hour" className="mt-10 mb-3 text-xl">
        Pay by the hour, role by role
      </h3>
      <PayByHourTable baseline={baseline} roles={roles} path={path} />
    </section>
  )
}

function PayByHourTable({ baseline, roles, path }: Props) {
  const [pay] = baseline.pay
  const [hours] = baseline.hours
  const clinic = pay && hours ? baselineByHour(pay, hours) : null
  return (
    <ChartFrame
      title="The leading figure of each role, by the hour"
      remark={`~ marks our sum: pay over ${PAID_WEEKS_PER_YEAR} weeks of a source's hours, or of ${FULL_TIME_HOURS} hours where no source gives the role's own week`}
      sources={[...(pay ? [baselineOrigin(pay)] : []), 'for each role the source on its page']}
      path={path}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="overflow-x-auto" aria-label="Table of pay by the hour" tabIndex={0}>
        <table className="by-hour">
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col">As published</th>
              <th scope="col">Hours a week</th>
              <th scope="col">By the hour</th>
            </tr>
          </thead>
          <tbody>
            {pay && hours && clinic ? (
              <tr className="clinic">
                <th scope="row">Clinical oncology</th>
                <td>
                  {formatFigure(pay)}, {pay.year}
                </td>
                <td>
                  {formatFigure(hours, true)}, {hours.year}
                </td>
                <td>{formatHourlyPay(clinic)}</td>
              </tr>
            ) : null}
            {roles.map(({ href, title, pay: figure, hourly, week }) => (
              <tr key={href}>
                <th scope="row">
                  <SiteLink href={href}>{title}</SiteLink>
                </th>
                <td>
                  {formatPay(figure)}, {formatStatistic(figure)}
                  <PayMismatches pay={figure} />
                </td>
                <td>{formatWeek(hourly, week)}</td>
                <td>{hourly ? formatHourlyPay(hourly) : 'not counted'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  )
}
