'use client'
// Runs in the browser so that a change of filter shows at once, without waiting for the server on hospital wifi.

import { useSearchParams } from 'next/navigation'
import { startTransition, useEffect, useEffectEvent, useOptimistic, useRef } from 'react'
import type { PageChange } from '@/lib/changes'
import { compareHref } from '@/lib/compare-query'
import { appliedFilters, compareRoles, countChoices, countPaySteps, PAY_STEPS, waysToLoosen } from '@/lib/comparison'
import { type ComparedDriver, facetsFor, HOLD_FACET, holdingsOf } from '@/lib/facets'
import { formatMoney } from '@/lib/format'
import { isFiltered, MAX_COMPARED, parseRoleQuery, type RoleQuery, rolesHref, toggleCompared, toRawParams } from '@/lib/role-query'
import type { ComparedRole } from '@/lib/roles'
import { rulerEnd, rulerMark } from '@/lib/ruler'
import { SITE_HOST } from '@/lib/site'
import type { StartingPoint } from '@/lib/starting-points'
import { AppliedFilters } from './applied-filters'
import { ChangesNotice } from './changes-notice.client'
import { ChosenRoles } from './chosen-roles'
import { EmptyResult } from './empty-result'
import { IgnoredNotice } from './ignored-notice'
import { ListNotice } from './list-notice.client'
import { OneStepAway } from './one-step-away'
import { RoleFilters } from './role-filters'
import { RoleViews } from './role-views'
import { ShareControl } from './share-control.client'
import { StartingPoints } from './starting-points'
import { TakeAway } from './take-away'
import { ViewSwitch } from './view-switch'

type Props = {
  roles: readonly ComparedRole[]
  drivers: readonly ComparedDriver[]
  /** Full-time clinical oncology, in dollars a year, and whose figure it is. */
  baseline: number
  baselineOrigin: string
  startingPoints: readonly StartingPoint[]
  /** The changes of figures that lead a role. */
  changes: readonly PageChange[]
}

/** The filters and the list. The address is the only state: it is read here, and a change is a new address. */
export function RoleComparison({ roles, drivers, baseline, baselineOrigin, startingPoints, changes }: Props) {
  const facets = facetsFor(drivers)
  const slugs = roles.map(({ slug }) => slug)
  const { query: addressed, ignored } = parseRoleQuery(toRawParams(useSearchParams()), facets, slugs)
  // Next follows a new address in a transition. Until it has, the query that was asked for is shown, or a ticked box
  // would untick itself for a moment.
  const [query, showAtOnce] = useOptimistic(addressed)
  const { listed, notByYear, oneStepAway } = compareRoles(roles, query, facets)
  const chosenHoldings = query.choices[HOLD_FACET.name]
  const applied = appliedFilters(query, facets, (minPay) => `At least ${formatMoney(minPay, 'USD')} a year`)
  const href = (next: RoleQuery) => rolesHref(next, facets)

  const show = (next: RoleQuery) =>
    startTransition(() => {
      showAtOnce(next)
      window.history.pushState(null, '', href(next))
    })
  const follow = (address: string) =>
    show(parseRoleQuery(toRawParams(new URL(address, window.location.href).searchParams), facets, slugs).query)
  const form = useRef<HTMLFormElement>(null)
  const showWhatWasTicked = useEffectEvent(() => {
    if (!form.current) return
    const fields = new URLSearchParams([...new FormData(form.current)].map(([name, value]) => [name, String(value)]))
    const { query: ticked } = parseRoleQuery(toRawParams(fields), facets, slugs)
    if (href(ticked) !== href(addressed)) show(ticked)
  })
  // On a slow line the form is there, and used, before this script is: what was ticked meanwhile counts. A microtask
  // later, because Next begins to follow pushState in an effect of its own, which runs after this one.
  useEffect(() => queueMicrotask(showWhatWasTicked), [])

  // The link that was followed is gone from the page, so the focus moves to what it changed.
  const followAndFocus = (address: string) => {
    follow(address)
    document.getElementById('role-count')?.focus()
  }
  const look = {
    drivers,
    hours: query.hours,
    baseline,
    baselineOrigin,
    end: rulerEnd(
      roles.map(({ headline }) => headline && rulerMark(headline, query.hours)),
      baseline,
    ),
    view: query.view,
    held: chosenHoldings ? holdingsOf(chosenHoldings) : null,
    sort: query.sort,
    sortHref: (sort: RoleQuery['sort']) => href({ ...query, sort }),
    compare: query.compare,
    compareHref: (slug: string) => href(toggleCompared(query, slug)),
    isFull: query.compare.length >= MAX_COMPARED,
    onFollow: follow,
  }
  const known = query.list.filter((slug) => slugs.includes(slug))

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
          <IgnoredNotice ignored={ignored} />
          <ChangesNotice changes={changes} />
          {known.length > 0 ? (
            <ListNotice
              list={known}
              compareHref={
                known.length >= 2 && known.length <= MAX_COMPARED
                  ? compareHref({ roles: known, withClinic: false, onlyDiffering: false })
                  : null
              }
            />
          ) : null}
          <p className="hidden text-sm print:block">
            {SITE_HOST}
            {href(query)}
          </p>
          <ChosenRoles
            chosen={query.compare.flatMap((slug) => roles.filter((role) => role.slug === slug))}
            removeHref={(slug) => href(toggleCompared(query, slug))}
            clearHref={href({ ...query, compare: [] })}
            onFollow={follow}
          />
          <AppliedFilters
            applied={applied.map(({ label, without }) => ({ label, href: href(without) }))}
            clearHref={isFiltered(query) ? href({ ...query, minPay: null, choices: {} }) : null}
            onFollow={followAndFocus}
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
            <p role="status" id="role-count" tabIndex={-1} className="font-serif text-xl font-semibold max-sm:order-last max-sm:basis-full">
              {listed.length} of {roles.length} roles
            </p>
            <span className="grow" />
            <ViewSwitch view={query.view} hrefOf={(view) => href({ ...query, view })} onFollow={follow} />
            <ShareControl title="Compare roles" />
          </div>
          {listed.length > 0 ? (
            <RoleViews {...look} label="Roles" heading="h2" roles={listed} withKey />
          ) : (
            <EmptyResult
              onFollow={followAndFocus}
              ways={waysToLoosen(roles, query, facets).map(({ facet, query: looser, count }) => ({ facet, count, href: href(looser) }))}
            />
          )}
          <TakeAway search={href(query).replace('/roles', '')} />
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
              <RoleViews {...look} label="Roles not counted by the year" heading="h3" roles={notByYear} withKey={false} />
            </section>
          ) : null}
        </div>
      </div>
    </>
  )
}
