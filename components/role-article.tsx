import type { ReactNode } from 'react'
import type { Driver, Role, SourcedFigure } from '@/lib/content/model'
import { formatList, formatPay } from '@/lib/format'
import { CATEGORIES, EASES, type ROLE_SECTIONS, WAY_BACK } from '@/lib/vocabulary'
import { AtAGlance } from './at-a-glance'
import { Breadcrumbs } from './breadcrumbs'
import { EasingDot } from './easing-dot'
import { InlineLinks } from './inline-links'
import { NoteLink } from './note-link'
import { PayFigures } from './pay-figures'
import { PaySummary } from './pay-summary'
import { payOrigin } from './pay-words'
import { Prose } from './prose'
import { Reviewed } from './reviewed'
import { RoleFacts } from './role-facts'
import { RoleGettingIn } from './role-getting-in'
import { RoleTerms, TermList } from './role-terms'
import { ShareControl } from './share-control.client'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { TableOfContents } from './table-of-contents'
import { TextSection } from './text-section'

type Props = {
  role: Role
  drivers: readonly Pick<Driver, 'slug' | 'title'>[]
  baseline: SourcedFigure
  /** End of the ruler all roles share, in dollars a year. */
  rulerEnd: number
}

/** One role: the box, the pay, then the long text with what belongs under each section. */
export function RoleArticle({ role, drivers, baseline, rulerEnd }: Props) {
  const { catch: theCatch, what, rightIf, notIf, tonight } = role.atAGlance
  const [headline] = role.pay
  const underSection: Partial<Record<(typeof ROLE_SECTIONS)[number], ReactNode>> = {
    'The work': <RoleTerms role={role} />,
    'What it eases': <RoleEasing role={role} drivers={drivers} />,
    'What it costs you': <RoleExcludes role={role} />,
    'Getting in': <RoleGettingIn role={role} />,
    'Where it leads': <RoleWayBack role={role} />,
  }
  return (
    <article className="wrap">
      <Breadcrumbs
        trail={[
          { href: '/roles', title: 'Roles' },
          { href: `/roles?category=${role.category}`, title: CATEGORIES[role.category] },
        ]}
      />
      <div className="grid items-end gap-x-14 py-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <header>
          <h1 className="text-4xl sm:text-5xl">{role.title}</h1>
          <p className="mt-4 font-serif text-xl leading-normal text-soft">{role.summary}</p>
          <p className="mt-2 text-sm text-faint">Also called {formatList(role.otherNames, 'or')}</p>
          <div className="mt-5">
            <ShareControl title={role.title} />
          </div>
        </header>
        <div className="max-lg:hidden">
          <PaySummary role={role} baseline={baseline} end={rulerEnd} />
        </div>
      </div>
      <AtAGlance
        minutes={role.minutes}
        items={[
          { term: 'What it is', text: <Prose of={what} /> },
          {
            term: 'Pay',
            text: (
              <>
                {formatPay(headline)}
                <NoteLink note={headline.note} /> ({payOrigin(headline)}).{' '}
                <a href="#pay" className="font-sans text-sm">
                  {role.pay.length > 1 ? `All ${role.pay.length} figures` : 'About this figure'}
                </a>
              </>
            ),
          },
          { term: 'The catch', text: <Prose of={theCatch} /> },
          { term: 'Right for you if', text: <Prose of={rightIf} /> },
          { term: 'Not for you if', text: <Prose of={notIf} /> },
          { term: 'Tonight', text: <Prose of={tonight} /> },
        ]}
      />
      <div className="mt-10 grid gap-x-11 gap-y-8 lg:grid-cols-[12rem_minmax(0,1fr)_14rem]">
        <TableOfContents sections={[{ id: 'pay', title: 'Pay' }, ...role.sections, { id: 'sources', title: 'Sources' }]} />
        <aside aria-label="Facts" className="lg:order-last">
          <RoleFacts role={role} drivers={drivers} />
        </aside>
        <div className="min-w-0">
          <section aria-labelledby="pay">
            <h2 id="pay" className="mb-4 text-[1.65rem]">
              Pay
            </h2>
            <PayFigures role={role} baseline={baseline} end={rulerEnd} />
          </section>
          <div className="mt-11">
            {role.sections.map((section) => (
              <TextSection key={section.id} section={section}>
                {underSection[section.title as (typeof ROLE_SECTIONS)[number]]}
              </TextSection>
            ))}
          </div>
          <SourceList notes={role.notes} />
          <Reviewed date={role.reviewed} />
        </div>
      </div>
    </article>
  )
}

function RoleEasing({ role, drivers }: Pick<Props, 'role' | 'drivers'>) {
  return (
    <TermList
      terms={role.eases.map(({ driver, value, reason, ours }) => ({
        term: drivers.find(({ slug }) => slug === driver)?.title ?? driver,
        value: (
          <span className="inline-flex items-center gap-2">
            <EasingDot value={value} />
            <span aria-hidden="true">{EASES[value]}</span>
          </span>
        ),
        reason,
        ours,
      }))}
    />
  )
}

function RoleExcludes({ role }: Pick<Props, 'role'>) {
  if (role.excludes.length === 0) return null
  return (
    <>
      <h3 className="mt-8 text-xl">What it rules out</h3>
      <ul className="mt-3 max-w-[66ch] list-disc space-y-2 pl-5 text-[0.94rem]">
        {role.excludes.map(({ what, kind, roles }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is written by an author and never reordered in the browser
          <li key={index}>
            <strong className="font-semibold">{kind === 'forbidden' ? 'Ruled out' : 'Needs consent'}:</strong> <Prose of={what} />
            {roles.length > 0 ? (
              <>
                {' '}
                Bears on <InlineLinks links={roles} />.
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function RoleWayBack({ role: { wayBack, related } }: Pick<Props, 'role'>) {
  return (
    <>
      <TermList terms={[{ term: 'Way back to clinic', value: WAY_BACK[wayBack.value], reason: wayBack.reason, ours: wayBack.ours }]} />
      <h3 className="mt-8 text-xl">Related roles</h3>
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        {related.map(({ href, title }) => (
          <li key={href}>
            <SiteLink href={href}>{title}</SiteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
