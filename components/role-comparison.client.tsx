'use client'
// Runs in the browser so that a change of filter shows at once, without waiting for the server on hospital wifi.

import type { Route } from 'next'
import { useRouter, useSearchParams } from 'next/navigation'
import { startTransition, useEffect, useEffectEvent, useMemo, useOptimistic, useRef } from 'react'
import type { PageChange } from '@/lib/changes'
import { compareHref } from '@/lib/compare-query'
import { appliedFilters } from '@/lib/comparison'
import { type ComparisonSource, viewComparison } from '@/lib/comparison-view'
import { type ComparedDriver, facetsFor, HOLD_FACET, holdingsOf } from '@/lib/facets'
import { formatMoney } from '@/lib/format'
import { unpackRole } from '@/lib/packed-roles'
import {
  changeQuery,
  isFiltered,
  MAX_COMPARED,
  parseRoleQuery,
  type RoleQuery,
  rolesHref,
  toggleCompared,
  toRawParams,
} from '@/lib/role-query'
import { SITE_HOST } from '@/lib/site'
import type { StartingPoint } from '@/lib/starting-points'
import { AppliedFilters } from './applied-filters'
import { ChangesNotice } from './changes-notice.client'
import { ChosenRoles } from './chosen-roles'
import { EmptyResult } from './empty-result'
import { IgnoredNotice } from './ignored-notice'
import { ListNotice } from './list-notice.client'
import { OneStepAway } from './one-step-away'
import { PageLinks } from './page-links'
import { RoleCount } from './role-count'
import { RoleFilters } from './role-filters'
import { RoleViews } from './role-views'
import { ShareControl } from './share-control'
import { StartingPoints } from './starting-points'
import { TakeAway } from './take-away'
import { ViewSwitch } from './view-switch'

type Props = {
  source: ComparisonSource
  drivers: readonly ComparedDriver[]
  /** Full-time clinical oncology, in dollars a year, and whose figure it is. */
  baseline: number
  baselineOrigin: string
  startingPoints: readonly StartingPoint[]
  /** The changes of figures that lead a role. */
  changes: readonly PageChange[]
}

/** The filters and the list. The address is the only state: it is read here, and a change is a new address. */
export function RoleComparison({ source, drivers, baseline, baselineOrigin, startingPoints, changes }: Props) {
  const facets = useMemo(() => facetsFor(drivers), [drivers])
  const params = useSearchParams()
  const router = useRouter()
  // Few roles are all here, and the browser makes every view itself; of many the server has made the one asked for.
  const [packed, given] = 'roles' in source ? [source.roles, null] : [null, source.view]
  const roles = useMemo(() => {
    const driverSlugs = drivers.map(({ slug }) => slug)
    return (packed ?? []).map((role) => unpackRole(role, driverSlugs))
  }, [packed, drivers])
  const read = (asked: URLSearchParams, slugs: readonly string[]) => parseRoleQuery(toRawParams(asked), facets, slugs)
  const slugs = roles.map(({ slug }) => slug)
  const addressed = given ?? read(params, slugs)
  // Next follows a new address in a transition. Until it has, the query that was asked for is shown, or a ticked box
  // would untick itself for a moment.
  const [query, showAtOnce] = useOptimistic(addressed.query)
  const view = given ?? viewComparison(roles, { query, ignored: addressed.ignored }, facets, baseline)
  const chosenHoldings = view.query.choices[HOLD_FACET.name]?.join()
  const held = useMemo(() => (chosenHoldings === undefined ? null : holdingsOf(chosenHoldings.split(','))), [chosenHoldings])
  const applied = appliedFilters(query, facets, (minPay) => `At least ${formatMoney(minPay, 'USD')} a year`)
  const href = (next: RoleQuery) => rolesHref(next, facets)

  const show = (next: RoleQuery) =>
    startTransition(() => {
      showAtOnce(next)
      if (given) router.push(href(next) as Route, { scroll: false })
      else window.history.pushState(null, '', href(next))
    })
  const follow = (address: string) => {
    if (given) router.push(address as Route, { scroll: false })
    else show(read(new URL(address, window.location.href).searchParams, slugs).query)
  }
  const form = useRef<HTMLFormElement>(null)
  const showWhatWasTicked = useEffectEvent(() => {
    if (!form.current) return
    const fields = new URLSearchParams([...new FormData(form.current)].map(([name, value]) => [name, String(value)]))
    const { query: ticked } = read(fields, given ? [...query.list, ...query.compare] : slugs)
    if (href(ticked) !== href({ ...addressed.query, page: ticked.page })) show(ticked)
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
    hours: view.query.hours,
    baseline,
    baselineOrigin,
    end: view.end,
    view: view.query.view,
    held,
    sort: query.sort,
    sortHref: (sort: RoleQuery['sort']) => href(changeQuery(query, { sort })),
    compare: query.compare,
    compareHref: (slug: string) => href(toggleCompared(query, slug)),
    isFull: query.compare.length >= MAX_COMPARED,
    onFollow: follow,
  }
  const isOutOfStep = given !== null && href(query) !== href(given.query)

  return (
    <>
      <div className="pb-6">
        <StartingPoints points={startingPoints} onFollow={follow} />
      </div>
      <div className="grid gap-x-11 gap-y-6 pb-16 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <RoleFilters ref={form} query={query} facets={facets} counts={view.choiceCounts} payCounts={view.payCounts} onChange={show} />
        <div className="min-w-0 aria-busy:opacity-60" aria-busy={isOutOfStep || undefined}>
          <IgnoredNotice ignored={addressed.ignored} />
          <ChangesNotice changes={changes} />
          {query.list.length > 0 ? (
            <ListNotice
              list={query.list}
              compareHref={
                query.list.length >= 2 && query.list.length <= MAX_COMPARED
                  ? compareHref({ roles: query.list, withClinic: false, onlyDiffering: false })
                  : null
              }
            />
          ) : null}
          <p className="hidden text-sm print:block">
            {SITE_HOST}
            {href(query)}
          </p>
          <ChosenRoles
            chosen={view.compared}
            removeHref={(slug) => href(toggleCompared(query, slug))}
            clearHref={href({ ...query, compare: [] })}
            onFollow={follow}
          />
          <AppliedFilters
            applied={applied.map(({ label, without }) => ({ label, href: href(without) }))}
            clearHref={isFiltered(query) ? href(changeQuery(query, { minPay: null, choices: {} })) : null}
            onFollow={followAndFocus}
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
            <RoleCount view={view} />
            <span className="grow" />
            <ViewSwitch view={query.view} hrefOf={(next) => href(changeQuery(query, { view: next }))} onFollow={follow} />
            <ShareControl title="Compare roles" />
          </div>
          {view.listed.length > 0 ? <RoleViews {...look} label="Roles" heading="h2" roles={view.listed} withKey /> : null}
          {view.counts.listed === 0 ? (
            <EmptyResult
              onFollow={followAndFocus}
              ways={view.ways.map(({ facet, query: looser, count }) => ({ facet, count, href: href(looser) }))}
            />
          ) : null}
          <TakeAway search={href({ ...query, page: 1 }).replace('/roles', '')} />
          <OneStepAway roles={view.oneStepAway} count={view.counts.oneStepAway} />
          {view.notByYear.length > 0 ? (
            <section aria-labelledby="not-by-year" className="mt-10">
              <h2 id="not-by-year" className="text-2xl">
                Not counted by the year
              </h2>
              <p className="mt-1 mb-2 max-w-[66ch] text-soft">
                {view.counts.notByYear === 1 ? 'This role has' : 'These roles have'} no figure, or one by the case, exam, application or
                activity, and how many of them fill a year is not known. The pay filter neither keeps nor drops{' '}
                {view.counts.notByYear === 1 ? 'it' : 'them'}.
              </p>
              <RoleViews {...look} label="Roles not counted by the year" heading="h3" roles={view.notByYear} withKey={false} />
            </section>
          ) : null}
          <PageLinks page={view.page} pages={view.pages} hrefOf={(page) => href({ ...query, page })} onFollow={followAndFocus} />
        </div>
      </div>
    </>
  )
}
