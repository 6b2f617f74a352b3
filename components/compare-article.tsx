import type { ReactNode } from 'react'
import type { PageChange } from '@/lib/changes'
import { CLINIC, type CompareQuery, compareHref, moveLeft, removeRole } from '@/lib/compare-query'
import { type ClinicColumn, compareTable, onlyDiffering } from '@/lib/compare-table'
import type { Driver, Role } from '@/lib/content/model'
import { formatList } from '@/lib/format'
import { oldestReview } from '@/lib/freshness'
import { type IgnoredParam, MAX_COMPARED } from '@/lib/role-query'
import { CATEGORIES } from '@/lib/vocabulary'
import { Breadcrumbs } from './breadcrumbs'
import { ChangesNotice } from './changes-notice.client'
import { CitePage } from './cite-page'
import { CompareTable } from './compare-table'
import { IgnoredNotice } from './ignored-notice'
import { PrintAddress } from './print-address'
import { Reviewed } from './reviewed'
import { ShareControl } from './share-control'
import { SiteLink } from './site-link'

type Props = {
  query: CompareQuery
  ignored: readonly IgnoredParam[]
  /** The roles of the query, in its order. */
  roles: readonly Role[]
  allRoles: readonly Role[]
  drivers: readonly Pick<Driver, 'slug' | 'title'>[]
  clinic: ClinicColumn
  changes: readonly PageChange[]
  /** The calendar date since which changes of figures are recorded. */
  figuresSince: string
}

/** Two to four roles side by side; with fewer, the way to choose them. */
export function CompareArticle({ query, ignored, roles, allRoles, drivers, clinic, changes, figuresSince }: Props) {
  const columns = roles.length + (query.withClinic ? 1 : 0)
  const names = [...(query.withClinic ? ['Full-time clinic'] : []), ...roles.map(({ title }) => title)]
  const groups = compareTable(roles, query.withClinic ? clinic : null, drivers)
  const shown = query.onlyDiffering ? onlyDiffering(groups) : groups
  return (
    <article className="wrap">
      <Breadcrumbs trail={[{ href: '/roles', title: 'Roles' }]} />
      <header className="max-w-[56rem] py-5">
        <h1 className="text-3xl sm:text-4xl">{columns > 1 ? formatList(names) : 'Roles side by side'}</h1>
        <PrintAddress path={compareHref(query)} />
        {columns > 1 ? (
          <div className="mt-4">
            <ShareControl title={`${formatList(names)} side by side`} />
          </div>
        ) : null}
      </header>
      <IgnoredNotice ignored={ignored} />
      <ChangesNotice changes={changes} />
      {columns > 1 ? (
        <>
          <Controls query={query} />
          <CompareTable
            groups={shown}
            roles={roles}
            clinic={query.withClinic ? clinic : null}
            columnLinks={(slug) => ({
              remove: slug === CLINIC ? compareHref({ ...query, withClinic: false }) : compareHref(removeRole(query, slug)),
              left: slug === CLINIC || roles[0]?.slug === slug ? null : compareHref(moveLeft(query, slug)),
            })}
          />
          {shown.length === 0 ? <p className="mt-4">In every row these say the same.</p> : null}
        </>
      ) : (
        <p className="mb-6 max-w-[66ch] font-serif text-lg text-soft">
          {columns === 1 ? `You have chosen ${names[0]}. Choose one to three more.` : 'Choose two to four roles.'} The choice then stands in
          the address, and a copied link shows the same.
        </p>
      )}
      {roles.length < MAX_COMPARED ? (
        <Choose query={query} allRoles={allRoles} title={columns > 1 ? 'Add another' : 'Choose'} isFolded={columns > 1} />
      ) : null}
      {roles.length > 0 ? (
        <>
          <Reviewed date={oldestReview(roles)} figures={{ changes, recordedSince: figuresSince }} />
          <CitePage title={`${formatList(names)} side by side`} path={compareHref(query)} reviewed={oldestReview(roles)} />
        </>
      ) : null}
    </article>
  )
}

function Controls({ query }: Pick<Props, 'query'>) {
  const link = 'inline-block py-1.5'
  return (
    <nav aria-label="This comparison" className="mb-4 flex flex-wrap gap-x-6 text-[0.94rem] print:hidden">
      <SiteLink href={compareHref({ ...query, onlyDiffering: !query.onlyDiffering })} className={link}>
        {query.onlyDiffering ? 'Show every row' : 'Show only what differs'}
      </SiteLink>
      {query.withClinic ? null : (
        <SiteLink href={compareHref({ ...query, withClinic: true })} className={link}>
          Add where you are now
        </SiteLink>
      )}
      <SiteLink href={query.roles.length > 0 ? `/roles?compare=${query.roles.join(',')}` : '/roles'} className={link}>
        Choose in the list of roles
      </SiteLink>
    </nav>
  )
}

/** A plain form, so that choosing works without scripts: it sends what is chosen already and what is ticked. */
function Choose({ query, allRoles, title, isFolded }: Pick<Props, 'query' | 'allRoles'> & { title: string; isFolded: boolean }) {
  const categories = (Object.keys(CATEGORIES) as (keyof typeof CATEGORIES)[])
    .map((category) => ({ category, members: allRoles.filter((role) => role.category === category && !query.roles.includes(role.slug)) }))
    .filter(({ members }) => members.length > 0)
  const form = (
    <form action="/compare" className="mt-3">
      {[...(query.withClinic ? [CLINIC] : []), ...query.roles].map((slug) => (
        <input key={slug} type="hidden" name="roles" value={slug} />
      ))}
      {query.withClinic ? null : <Tick value={CLINIC} label="Where you are now: full-time clinical oncology" />}
      <div className="grid gap-x-8 gap-y-5 pt-3 sm:grid-cols-2 lg:grid-cols-3">
        {categories.map(({ category, members }) => (
          <fieldset key={category}>
            <legend className="text-sm font-semibold">{CATEGORIES[category]}</legend>
            {members.map(({ slug, title: role }) => (
              <Tick key={slug} value={slug} label={role} />
            ))}
          </fieldset>
        ))}
      </div>
      <button type="submit" className="button button-primary mt-5">
        Set side by side
      </button>
    </form>
  )
  return <Section title={title}>{isFolded ? <Fold>{form}</Fold> : form}</Section>
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="choose" className="mt-8 print:hidden">
      <h2 id="choose" className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Fold({ children }: { children: ReactNode }) {
  return (
    <details className="mt-2">
      <summary className="button inline-block">Show the roles</summary>
      {children}
    </details>
  )
}

function Tick({ value, label }: { value: string; label: string }) {
  return (
    <label className="flex items-center gap-2.5 py-1.5 text-[0.94rem]">
      <input type="checkbox" name="roles" value={value} className="size-[1.1rem] shrink-0 accent-hema" />
      {label}
    </label>
  )
}
