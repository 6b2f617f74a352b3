import type { Ref } from 'react'
import type { Facet } from '@/lib/facets'
import { formatCount, formatMoney } from '@/lib/format'
import { DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { changeQuery, EMPTY_QUERY, type RoleQuery, SORTS, toggleChoice } from '@/lib/role-query'

type Props = {
  query: RoleQuery
  facets: readonly Facet[]
  /** Roles the list would show, by `facet=token`. */
  counts: ReadonlyMap<string, number>
  /** Roles the list would show, by least pay in dollars a year. */
  payCounts: ReadonlyMap<number, number>
  onChange: (query: RoleQuery) => void
  ref?: Ref<HTMLFormElement>
}

const HOURS_STEPS = [5, 10, 15, 20, 25, 30, 40] as const

const selectLook = 'mt-1.5 w-full rounded-lg border border-edge bg-raised px-2.5 py-2 text-[0.94rem]'

/** The filter form: a plain GET form, which scripts only make quicker. On a phone it is folded into one line. */
export function RoleFilters({ query, facets, counts, payCounts, onChange, ref }: Props) {
  const hours = [...new Set([...HOURS_STEPS, query.hours])].sort((a, b) => a - b)
  const pays = [...payCounts].sort(([a], [b]) => a - b)
  return (
    <form ref={ref} action="/roles" autoComplete="off" aria-label="Filter the roles" className="print:hidden">
      <details className="filters">
        <summary className="button w-full text-center">Filter and order</summary>
        <div className="pt-4">
          {kept(query).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label className="block pb-4 text-sm font-semibold">
            Order by
            <select
              name="sort"
              className={`${selectLook} font-normal`}
              value={query.sort}
              onChange={(event) =>
                onChange(changeQuery(query, { sort: SORTS.find(({ value }) => value === event.target.value)?.value ?? query.sort }))
              }
            >
              {SORTS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="block border-t border-rule py-4 text-sm font-semibold">
            Pay at least
            <select
              name="pay"
              className={`${selectLook} font-normal`}
              value={query.minPay ?? ''}
              onChange={(event) => onChange(changeQuery(query, { minPay: event.target.value === '' ? null : Number(event.target.value) }))}
            >
              <option value="">Any pay</option>
              {pays.map(([pay, count]) => (
                <option key={pay} value={pay}>
                  {formatMoney(pay, 'USD')} a year ({formatCount(count, 'role')})
                </option>
              ))}
            </select>
          </label>
          <label className="block pb-4 text-sm font-semibold">
            Count hourly pay at
            <select
              name="hours"
              className={`${selectLook} font-normal`}
              value={query.hours}
              onChange={(event) => onChange(changeQuery(query, { hours: Number(event.target.value) }))}
            >
              {hours.map((value) => (
                <option key={value} value={value}>
                  {value} hours a week{value === DEFAULT_HOURS_PER_WEEK ? ' (usual here)' : ''}
                </option>
              ))}
            </select>
          </label>
          {facets.map((facet) => (
            <fieldset key={facet.name} className="border-t border-rule py-4">
              <legend className="float-left mb-1.5 w-full text-sm font-semibold">{facet.label}</legend>
              {facet.hint ? <p className="clear-both pb-1 text-[0.82rem] text-soft">{facet.hint}</p> : null}
              {facet.options.map(({ token, label }) => {
                const count = counts.get(`${facet.name}=${token}`) ?? 0
                const isChosen = query.choices[facet.name]?.includes(token) ?? false
                return (
                  <label
                    key={token}
                    className={`clear-both flex items-center gap-2.5 py-1.5 text-[0.92rem] ${count === 0 && !isChosen ? 'text-faint' : ''}`}
                  >
                    <input
                      type="checkbox"
                      name={facet.name}
                      value={token}
                      checked={isChosen}
                      onChange={() => onChange(toggleChoice(query, facet, token))}
                      className="size-[1.1rem] shrink-0 accent-hema"
                    />
                    {label}
                    <span className="ml-auto text-[0.82rem] text-faint tabular-nums">
                      {count}
                      <span className="sr-only"> {count === 1 ? 'role' : 'roles'}</span>
                    </span>
                  </label>
                )
              })}
            </fieldset>
          ))}
          <noscript>
            <button type="submit" className="button button-primary w-full">
              Apply
            </button>
          </noscript>
        </div>
      </details>
    </form>
  )
}

/** What a form without scripts has to carry on: the view, the list and the chosen roles are no fields of it. */
function kept({ view, list, compare }: RoleQuery): [name: string, value: string][] {
  return [
    ...(view === EMPTY_QUERY.view ? [] : [['view', view] as [string, string]]),
    ...(list.length === 0 ? [] : [['list', list.join(',')] as [string, string]]),
    ...(compare.length === 0 ? [] : [['compare', compare.join(',')] as [string, string]]),
  ]
}
