'use client'
// Runs in the browser so that a change of filter shows at once, without waiting for the server on hospital wifi.

import { useSearchParams } from 'next/navigation'
import { startTransition, useEffect, useEffectEvent, useOptimistic, useRef } from 'react'
import { appliedFilters, compareRoles, countChoices, countPaySteps, PAY_STEPS, waysToLoosen } from '@/lib/comparison'
import { type ComparedDriver, facetsFor, HOLD_FACET, holdingsOf } from '@/lib/facets'
import { formatMoney } from '@/lib/format'
import { EMPTY_QUERY, isFiltered, parseRoleQuery, type RawParams, type RoleQuery, rolesHref } from '@/lib/role-query'
import type { ComparedRole } from '@/lib/roles'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import type { StartingPoint } from '@/lib/starting-points'
import { AppliedFilters } from './applied-filters'
import { EmptyResult } from './empty-result'
import { OneStepAway } from './one-step-away'
import { RoleFilters } from './role-filters'
import { RoleList } from './role-list'
import { ShareControl } from './share-control.client'
import { StartingPoints } from './starting-points'

type Props = {
  roles: readonly ComparedRole[]
  drivers: readonly ComparedDriver[]
  /** Full-time clinical oncology, in dollars a year. */
  baseline: number
  startingPoints: readonly StartingPoint[]
}

/** The filters and the list. The address is the only state: it is read here, and a change is a new address. */
export function RoleComparison({ roles, drivers, baseline, startingPoints }: Props) {
  const facets = facetsFor(drivers)
  const { query: addressed, ignored } = parseRoleQuery(toRawParams(useSearchParams()), facets)
  // Next follows a new address in a transition. Until it has, the query that was asked for is shown, or a ticked box
  // would untick itself for a moment.
  const [query, showAtOnce] = useOptimistic(addressed)
  const { listed, notByYear, oneStepAway } = compareRoles(roles, query, facets)
  const chosenHoldings = query.choices[HOLD_FACET.name]
  const held = chosenHoldings ? holdingsOf(chosenHoldings) : null
  const marks = roles.map(({ headline }) => (headline ? rulerMark(headline, query.hours) : null))
  const end = rulerEnd(marks, baseline)
  const applied = appliedFilters(query, facets, (minPay) => `At least ${formatMoney(minPay, 'USD')} a year`)

  const show = (next: RoleQuery) =>
    startTransition(() => {
      showAtOnce(next)
      window.history.pushState(null, '', rolesHref(next, facets))
    })
  const follow = (href: string) => show(parseRoleQuery(toRawParams(new URL(href, window.location.href).searchParams), facets).query)
  const form = useRef<HTMLFormElement>(null)
  const showWhatWasTicked = useEffectEvent(() => {
    if (!form.current) return
    const fields = new URLSearchParams([...new FormData(form.current)].map(([name, value]) => [name, String(value)]))
    const { query: ticked } = parseRoleQuery(toRawParams(fields), facets)
    if (rolesHref(ticked, facets) !== rolesHref(addressed, facets)) show(ticked)
  })
  // On a slow line the form is there, and used, before this script is: what was ticked meanwhile counts. A microtask
  // later, because Next begins to follow pushState in an effect of its own, which runs after this one.
  useEffect(() => queueMicrotask(showWhatWasTicked), [])

  // The link that was followed is gone from the page, so the focus moves to what it changed.
  const followAndFocus = (href: string) => {
    follow(href)
    document.getElementById('role-count')?.focus()
  }

  return (
    <>
      <div className="pb-6">
        <StartingPoints points={startingPoints} onFollow={follow} />
      </div>
      <div className="grid gap-x-11 gap-y-6 pb-16 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <RoleFilters
          ref={form}
          query={query}
          facets={facets}
          counts={countChoices(roles, query, facets)}
          payCounts={countPaySteps(roles, query, facets, [...PAY_STEPS, ...(query.minPay === null ? [] : [query.minPay])])}
          onChange={show}
        />
        <div className="min-w-0">
          {ignored.length > 0 ? (
            <p className="mb-4 border-l-4 border-eosin bg-eosin-tint px-4 py-2 text-[0.94rem]">
              The address asked for something this page does not know. It was left out:{' '}
              {ignored
                .slice(0, 5)
                .map(({ name, value }) => `${shorten(name)}=${shorten(value)}`)
                .join(', ')}
              {ignored.length > 5 ? ` and ${ignored.length - 5} more` : ''}.
            </p>
          ) : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
            <p role="status" id="role-count" tabIndex={-1} className="font-serif text-xl font-semibold">
              {listed.length} of {roles.length} roles
            </p>
            <span className="grow" />
            <ShareControl title="Compare roles" />
          </div>
          <AppliedFilters
            applied={applied.map(({ label, without }) => ({ label, href: rolesHref(without, facets) }))}
            clearHref={isFiltered(query) ? rolesHref({ ...EMPTY_QUERY, hours: query.hours, sort: query.sort }, facets) : null}
            onFollow={followAndFocus}
          />
          {listed.length > 0 ? (
            <RoleList
              label="Roles"
              heading="h2"
              roles={listed}
              drivers={drivers}
              hours={query.hours}
              end={end}
              baseline={baseline}
              marks={marks}
              held={held}
            />
          ) : (
            <EmptyResult
              onFollow={followAndFocus}
              ways={waysToLoosen(roles, query, facets).map(({ facet, query: looser, count }) => ({
                facet,
                count,
                href: rolesHref(looser, facets),
              }))}
            />
          )}
          <OneStepAway roles={oneStepAway} />
          {notByYear.length > 0 ? (
            <section aria-labelledby="not-by-year" className="mt-10">
              <h2 id="not-by-year" className="text-2xl">
                Not counted by the year
              </h2>
              <p className="mt-1 mb-2 max-w-[66ch] text-soft">
                {notByYear.length === 1 ? 'This role has' : 'These roles have'} no figure, or one by the case, exam, application or
                activity, and how many of them fill a year is not known. The pay filter neither keeps nor drops{' '}
                {notByYear.length === 1 ? 'it' : 'them'}.
              </p>
              <RoleList
                label="Roles not counted by the year"
                heading="h3"
                roles={notByYear}
                drivers={drivers}
                hours={query.hours}
                end={end}
                baseline={baseline}
                marks={[]}
                held={held}
              />
            </section>
          ) : null}
        </div>
      </div>
    </>
  )
}

function toRawParams(params: URLSearchParams): RawParams {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}
