import type { ReactNode } from 'react'
import { CLINIC } from '@/lib/compare-query'
import type { ClinicColumn, CompareCell, CompareGroup } from '@/lib/compare-table'
import type { Role } from '@/lib/content/model'
import { formatAnnualPay, formatFigure, formatOrigin, formatPay } from '@/lib/format'
import { annualise, DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import { EasingDot } from './easing-dot'
import { PayAxis, PayRuler } from './pay-ruler'
import { PayMismatches, payOrigin } from './pay-words'
import { SiteLink } from './site-link'

type Props = {
  groups: readonly CompareGroup[]
  roles: readonly Role[]
  clinic: ClinicColumn | null
  columnLinks: (slug: string) => { remove: string; left: string | null }
}

/** Widths by the number of columns: on a phone two fit and the others are a swipe away. */
const WIDTHS: Record<number, string> = { 3: 'max-sm:w-[150%]', 4: 'max-sm:w-[200%]', 5: 'max-sm:w-[250%]' }

/** Every attribute in rows under the names of the roles. On a phone each row's label stands above its cells. */
export function CompareTable({ groups, roles, clinic, columnLinks }: Props) {
  const columns = [
    ...(clinic ? [{ slug: CLINIC, title: 'Full-time clinic', href: clinic.pay.href }] : []),
    ...roles.map(({ slug, title }) => ({ slug, title, href: `/roles/${slug}` })),
  ]
  const baseline = clinic?.pay.value ?? 0
  const end = rulerEnd(
    roles.map(({ pay: [pay] }) => (pay ? rulerMark(pay, DEFAULT_HOURS_PER_WEEK) : null)),
    baseline,
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label="The comparison" tabIndex={0} className="snap-x overflow-x-auto sm:overflow-visible print:overflow-visible">
      <table className={`w-full table-fixed text-left align-top text-[0.92rem] ${WIDTHS[columns.length] ?? ''}`}>
        <thead className="align-top">
          <tr>
            <td className="w-44 max-sm:hidden" />
            {columns.map(({ slug, title, href }) => (
              <th
                key={slug}
                scope="col"
                className="snap-start border-b border-rule-strong bg-paper py-3 pr-4 font-normal sm:sticky sm:top-0 sm:z-10 print:static"
              >
                <SiteLink href={href} className="font-serif text-lg leading-tight font-semibold text-ink no-underline hover:underline">
                  {title}
                </SiteLink>
                <ColumnActions title={title} {...columnLinks(slug)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="align-top">
          <Row label="Leading pay figure" span={columns.length}>
            {clinic ? (
              <td className="py-2.5 pr-4">
                <strong className="font-semibold">{formatFigure(clinic.pay)}</strong>
                <span className="block text-[0.8rem] text-soft">
                  {clinic.pay.measures}, {clinic.pay.population}, {clinic.pay.year}
                </span>
                <span className="block text-[0.8rem] text-soft">{formatOrigin(clinic.pay)}</span>
              </td>
            ) : null}
            {roles.map((role) => (
              <PayCell key={role.slug} role={role} end={end} baseline={baseline} />
            ))}
          </Row>
        </tbody>
        {groups.map(({ title, rows }) => (
          <tbody key={title} className="align-top">
            <tr>
              <th colSpan={columns.length} scope="rowgroup" className="pt-7 pb-1 font-serif text-xl font-semibold">
                {title}
              </th>
              <td className="max-sm:hidden" />
            </tr>
            {rows.map(({ label, cells, differs }) => (
              <Row key={label} label={label} differs={differs} span={columns.length}>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.slug} className="py-2.5 pr-4">
                    <span aria-hidden="true" className="block text-[0.72rem] text-faint sm:hidden">
                      {columns[index]?.title}
                    </span>
                    <Cell cell={cell} />
                  </td>
                ))}
              </Row>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Cell({ cell }: { cell: CompareCell }) {
  if (!cell) return <span className="text-faint">as now</span>
  if (!cell.easing) return cell.words
  return (
    <span className="inline-flex items-center gap-2">
      <EasingDot value={cell.easing} />
      <span aria-hidden="true">{cell.words}</span>
    </span>
  )
}

/** One attribute. Its label stands beside the cells, or on a phone in a row of its own above them. */
function Row({ label, differs = false, span, children }: { label: string; differs?: boolean; span: number; children: ReactNode }) {
  return (
    <>
      <tr className="sm:hidden print:hidden">
        <th colSpan={span} scope="rowgroup" className="border-t border-rule pt-2.5 font-normal text-soft">
          <RowLabel label={label} differs={differs} />
        </th>
      </tr>
      <tr className="sm:border-t sm:border-rule">
        <th scope="row" className="py-2.5 pr-4 font-normal text-soft max-sm:hidden print:table-cell">
          <RowLabel label={label} differs={differs} />
        </th>
        {children}
      </tr>
    </>
  )
}

function RowLabel({ label, differs }: { label: string; differs: boolean }) {
  return (
    <>
      {label}
      {differs ? (
        <>
          {' '}
          <span aria-hidden="true" className="text-eosin">
            ≠
          </span>
          <span className="sr-only">(differs)</span>
        </>
      ) : null}
    </>
  )
}

function ColumnActions({ title, remove, left }: { title: string; remove: string; left: string | null }) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 text-[0.82rem] print:hidden">
      {left ? (
        <SiteLink href={left} aria-label={`Swap ${title} with the column on its left`} className="py-1 text-soft">
          <span aria-hidden="true">←</span> swap
        </SiteLink>
      ) : null}
      <SiteLink href={remove} aria-label={`Remove ${title}`} className="py-1 text-soft">
        remove
      </SiteLink>
    </p>
  )
}

function PayCell({ role, end, baseline }: { role: Role; end: number; baseline: number }) {
  const [pay] = role.pay
  if (!pay)
    return (
      <td className="py-2.5 pr-4">
        <strong className="font-semibold">No figure found</strong>
      </td>
    )
  const annual = annualise(pay, DEFAULT_HOURS_PER_WEEK)
  const mark = rulerMark(pay, DEFAULT_HOURS_PER_WEEK)
  return (
    <td className="py-2.5 pr-4">
      <strong className="font-semibold">{formatPay(pay)}</strong>
      {annual?.estimated ? (
        <span className="block text-[0.8rem] text-soft">
          {formatAnnualPay(annual)} at {DEFAULT_HOURS_PER_WEEK} hours a week, 48 weeks
        </span>
      ) : null}
      {mark ? (
        <span className="block">
          <PayRuler marks={[mark]} end={end} baseline={baseline} />
          <PayAxis end={end} />
        </span>
      ) : null}
      <span className="block text-[0.8rem] text-soft">{payOrigin(pay)}</span>
      <span className="text-[0.82rem]">
        <PayMismatches pay={pay} />
      </span>
    </td>
  )
}
