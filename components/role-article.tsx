import type { ReactNode } from 'react'
import type { PageChange } from '@/lib/changes'
import type { BaselineFigure, Driver, Role } from '@/lib/content/model'
import { gradeEvidence } from '@/lib/evidence'
import { formatAfterClinic, formatList, formatPay } from '@/lib/format'
import { lapsingNeeds } from '@/lib/holdings'
import { roleJsonLd } from '@/lib/json-ld'
import { firstPlanHref } from '@/lib/plan-query'
import { evidenceOf } from '@/lib/roles'
import { CATEGORIES, EASES, GRADES, NEED_STATUS, type ROLE_SECTIONS, WAY_BACK } from '@/lib/vocabulary'
import { AtAGlance } from './at-a-glance'
import { Breadcrumbs } from './breadcrumbs'
import { ChangeList } from './change-list'
import { CitePage } from './cite-page'
import { DataScript } from './data-script'
import { EasingDot } from './easing-dot'
import { InlineLinks } from './inline-links'
import { MarkControl } from './mark-control.client'
import { NoteLink } from './note-link'
import { PayEvidence } from './pay-evidence'
import { PayFigures } from './pay-figures'
import { PaySummary } from './pay-summary'
import { PayMismatches, payOrigin } from './pay-words'
import { PrintAddress } from './print-address'
import { Prose } from './prose'
import { QuestionList } from './question-list'
import { Reviewed } from './reviewed'
import { RoleFacts } from './role-facts'
import { RoleGettingIn } from './role-getting-in'
import { RoleTerms, TermList } from './role-terms'
import { RuleList } from './rule-list'
import { ShareControl } from './share-control'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { TableOfContents } from './table-of-contents'
import { TextSection } from './text-section'
import { Written } from './written'

type Props = {
  role: Role
  drivers: readonly Pick<Driver, 'slug' | 'title'>[]
  baseline: BaselineFigure
  /** End of the ruler all roles share, in dollars a year. */
  rulerEnd: number
  /** The calendar date since which changes of figures are recorded. */
  figuresSince: string
  /** The changes of figures it shows. */
  changes: readonly PageChange[]
}

/** One role: the box, the pay, then the long text with what belongs under each section. Print makes a brief of it. */
export function RoleArticle({ role, drivers, baseline, rulerEnd, figuresSince, changes }: Props) {
  const { catch: theCatch, what, rightIf, notIf, tonight } = role.atAGlance
  const [headline] = role.pay
  const lapsing = lapsingNeeds(role.needs)
  const underSection: Partial<Record<(typeof ROLE_SECTIONS)[number], ReactNode>> = {
    'The work': <RoleTerms role={role} />,
    'What it eases': <RoleEasing role={role} drivers={drivers} />,
    'What it costs you': <RoleExcludes role={role} />,
    'Getting in': <RoleGettingIn role={role} />,
    'Where it leads': <RoleWayBack role={role} />,
  }
  return (
    <article className="wrap brief">
      <Written>
        <DataScript type="application/ld+json" data={roleJsonLd(role)} />
        <Breadcrumbs
          trail={[
            { href: '/roles', title: 'Roles' },
            { href: `/roles?category=${role.category}`, title: CATEGORIES[role.category] },
          ]}
        />
      </Written>
      <div className="page-head beside">
        <header>
          <Written>
            <h1>{role.title}</h1>
            <p>{role.summary}</p>
            <p className="also">Also called {formatList(role.otherNames, 'or')}</p>
            <PrintAddress path={`/roles/${role.slug}`} />
          </Written>
          <div className="actions">
            <Written>
              <ShareControl title={role.title} />
            </Written>
            <MarkControl slug={role.slug} title={role.title} />
            <Written>
              <SiteLink href={`/compare?roles=${role.slug}`}>Compare with others</SiteLink>
              <SiteLink href={firstPlanHref(role.slug)}>Put it into a plan</SiteLink>
            </Written>
          </div>
        </header>
        <Written>
          {headline ? <PaySummary headline={headline} baseline={baseline} end={rulerEnd} path={`/roles/${role.slug}`} /> : null}
        </Written>
      </div>
      <Written>
        <ChangeList changes={changes} made={null} />
        {role.caution ? (
          <p className="notice mb-4 max-w-[70ch] py-3 pr-4 pl-5 font-serif text-lg">
            <Prose of={role.caution} />
          </p>
        ) : null}
        <AtAGlance
          minutes={role.minutes}
          items={[
            { term: 'What it is', text: <Prose of={what} /> },
            { term: 'Pay', text: <PayInOneLine role={role} /> },
            { term: 'The catch', text: <Prose of={theCatch} /> },
            ...(lapsing.length > 0
              ? [
                  {
                    term: 'After your last clinic day',
                    text: lapsing
                      .map((need) => `${need.what} (${NEED_STATUS[need.status].toLowerCase()}): ${formatAfterClinic(need)}.`)
                      .join(' '),
                  },
                ]
              : []),
            { term: 'Right for you if', text: <Prose of={rightIf} /> },
            { term: 'Not for you if', text: <Prose of={notIf} /> },
            { term: 'Tonight', text: <Prose of={tonight} /> },
          ]}
        />
        <div className="columns wide">
          <TableOfContents sections={sectionsOf(role)} />
          <aside aria-label="Facts">
            <RoleFacts role={role} drivers={drivers} />
          </aside>
          <div>
            <section aria-labelledby="pay" className="pay">
              <h2 id="pay">Pay</h2>
              {role.payGap ? (
                <p className="prose">
                  <Prose of={role.payGap} />
                </p>
              ) : (
                <>
                  <PayEvidence role={role} />
                  <PayFigures role={role} baseline={baseline} end={rulerEnd} />
                </>
              )}
            </section>
            <div className="sections">
              {role.sections.map((section) => (
                <TextSection key={section.id} section={section} isPrinted={section.title === 'First steps'}>
                  {underSection[section.title as (typeof ROLE_SECTIONS)[number]]}
                </TextSection>
              ))}
            </div>
            <RuleList rules={role.rules} />
            <div className="print:hidden">
              <QuestionList questions={role.questions} />
              <SourceList notes={role.ownNotes} />
            </div>
            <Reviewed date={role.reviewed} figures={{ changes, recordedSince: figuresSince }} />
            <CitePage title={role.title} path={`/roles/${role.slug}`} reviewed={role.reviewed} markdownHref={`/roles/${role.slug}.md`} />
          </div>
        </div>
      </Written>
    </article>
  )
}

function sectionsOf({ sections, rules, questions }: Role) {
  return [
    { id: 'pay', title: 'Pay' },
    ...sections,
    ...(rules.length > 0 ? [{ id: 'end-dates', title: 'What holds only until a day' }] : []),
    ...(questions.length > 0 ? [{ id: 'questions', title: 'Questions people ask' }] : []),
    { id: 'sources', title: 'Sources' },
  ]
}

/** The leading figure with its origin, whom it is not about, and how strong the evidence is. */
function PayInOneLine({ role }: Pick<Props, 'role'>) {
  const [headline, ...others] = role.pay
  if (!headline)
    return (
      <>
        No figure found. <a href="#pay">Why, and what is known</a>
      </>
    )
  return (
    <>
      {formatPay(headline)}
      <NoteLink note={headline.note} /> ({payOrigin(headline)}). Evidence: {GRADES[gradeEvidence(evidenceOf(role)).grade].toLowerCase()}.{' '}
      <a href="#pay">{others.length > 0 ? `All ${role.pay.length} figures` : 'About this figure'}</a>
      <span>
        <PayMismatches pay={headline} />
      </span>
    </>
  )
}

function RoleEasing({ role, drivers }: Pick<Props, 'role' | 'drivers'>) {
  return (
    <TermList
      terms={role.eases.map(({ driver, value, reason, ours }) => ({
        term: drivers.find(({ slug }) => slug === driver)?.title ?? driver,
        value: (
          <span className="inline-flex items-center gap-2">
            <EasingDot value={value} isNamed={false} />
            {EASES[value]}
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
      <h3>What it rules out</h3>
      <ul className="excludes">
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
      <h3>Related roles</h3>
      <ul className="related">
        {related.map(({ href, title }) => (
          <li key={href}>
            <SiteLink href={href}>{title}</SiteLink>
          </li>
        ))}
      </ul>
    </>
  )
}
