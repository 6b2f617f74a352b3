import type { BaselineFigure, Role } from '@/lib/content/model'
import { formatAnnualPay, formatPay, formatShortMoney, payMismatches } from '@/lib/format'
import { annualise, DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import { BaselineLine, baselineOrigin } from './baseline-line'
import { ChartFrame } from './chart-frame'
import { InlineLinks } from './inline-links'
import { PayAxis, PayKey, PayRuler } from './pay-ruler'
import { payOrigin } from './pay-words'
import { SiteLink } from './site-link'

/** The leading pay figure of every role on one ruler, highest first; those not counted by the year come last. */
export function PayChart({ roles, baseline }: { roles: readonly Role[]; baseline: BaselineFigure }) {
  const hours = DEFAULT_HOURS_PER_WEEK
  const clinical = baseline.value ?? 0
  const rows = roles
    .flatMap(({ slug, title, pay: [pay] }) =>
      pay ? [{ slug, title, pay, annual: annualise(pay, hours), mark: rulerMark(pay, hours) }] : [],
    )
    .sort((a, b) => (b.annual?.midpoint ?? -1) - (a.annual?.midpoint ?? -1))
  const withoutFigure = roles.filter(({ pay }) => pay.length === 0)
  const marks = rows.map(({ mark }) => mark)
  const end = rulerEnd(marks, clinical)
  return (
    <ChartFrame
      title="What each role pays, US dollars a year"
      remark="The leading published figure of each role; the role page has them all, with their sources"
      sources={[...rows.map(({ pay }) => payOrigin(pay)), baselineOrigin(baseline)]}
      path="/"
    >
      <ul className="text-[0.85rem]">
        {rows.map(({ slug, title, pay, annual, mark }) => (
          <li
            key={slug}
            className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-t border-rule py-1 sm:grid-cols-[13rem_1fr_7.5rem] sm:py-0.5"
          >
            <span className="leading-tight">
              <SiteLink href={`/roles/${slug}`} className="py-1 text-ink no-underline hover:underline">
                {title}
                {payMismatches(pay).length > 0 ? (
                  <span className="text-eosin">
                    {'\u00a0'}
                    <span aria-hidden="true">†</span>
                    <span className="sr-only">({payMismatches(pay).join('; ')})</span>
                  </span>
                ) : null}
              </SiteLink>
            </span>
            <div className="max-sm:order-last max-sm:col-span-2">
              {mark ? <PayRuler marks={[mark]} end={end} baseline={clinical} /> : null}
            </div>
            <span className="text-right font-semibold tabular-nums">
              {annual ? (
                <>
                  <span className="sr-only">{formatAnnualPay(annual)}</span>
                  <span aria-hidden="true">{shortPay(annual)}</span>
                </>
              ) : (
                formatPay(pay)
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="sm:grid sm:grid-cols-[13rem_1fr_7.5rem] sm:gap-x-4">
        <div className="sm:col-start-2">
          <PayAxis end={end} />
        </div>
      </div>
      <div className="mt-3">
        <p className="mb-1.5 text-[0.82rem] text-soft">
          <span className="text-eosin">†</span> The figure is about a whole occupation, other staff or other work, and not about physicians
          in this role. The role page says whom it counts.
        </p>
        {withoutFigure.length > 0 ? (
          <p className="mb-1.5 text-[0.82rem] text-soft">
            No figure found for <InlineLinks links={withoutFigure.map(({ slug, title }) => ({ href: `/roles/${slug}` as const, title }))} />
            .
          </p>
        ) : null}
        <PayKey marks={marks} hours={hours} />
        <BaselineLine baseline={baseline} />
      </div>
    </ChartFrame>
  )
}

function shortPay({ low, high, currency, estimated }: NonNullable<ReturnType<typeof annualise>>): string {
  const ends = low === high ? [low] : [low, high]
  return (estimated ? '~' : '') + ends.map((amount) => formatShortMoney(amount, currency)).join('–')
}
