import type { PageChange } from '@/lib/changes'
import type { Contact, Driver } from '@/lib/content/model'
import { CATEGORIES, EASES } from '@/lib/vocabulary'
import { Breadcrumbs } from './breadcrumbs'
import { ChangeList } from './change-list'
import { CitePage } from './cite-page'
import { CrisisNote } from './crisis-note'
import { EasingDot } from './easing-dot'
import { InlineLinks } from './inline-links'
import { PollFigure } from './poll-figure'
import { PrintAddress } from './print-address'
import { Prose } from './prose'
import { Reviewed } from './reviewed'
import { RuleList } from './rule-list'
import { SeriesChart } from './series-chart'
import { ShareControl } from './share-control'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { StudyList } from './study-list'
import { TableOfContents } from './table-of-contents'
import { TextSection } from './text-section'

type Props = {
  driver: Driver
  contacts: readonly Contact[]
  /** The changes of figures it shows. */
  changes: readonly PageChange[]
  /** The calendar date since which changes of figures are recorded. */
  figuresSince: string
}

/** One burnout driver: whom to call, its figures, what the evidence says, the roles that ease it. */
export function DriverArticle({ driver, contacts, changes, figuresSince }: Props) {
  const path = `/drivers/${driver.slug}`
  const polls = [...new Set(driver.answers.map(({ poll }) => poll))]
  const named = driver.sections.filter(({ title }) => title !== '')
  const toc = [
    { id: 'figures', title: 'The figures' },
    ...named,
    { id: 'roles', title: 'What eases it' },
    { id: 'sources', title: 'Sources' },
  ]
  return (
    <article className="wrap">
      <Breadcrumbs
        trail={[
          { href: '/guide', title: 'Guide' },
          { href: '/guide/why-people-leave', title: 'Why people leave' },
        ]}
      />
      <header className="page-head max-w-[50rem]">
        <h1>{driver.title}</h1>
        <p>{driver.summary}</p>
        <PrintAddress path={path} />
        <div className="mt-5">
          <ShareControl title={driver.title} />
        </div>
      </header>
      <ChangeList changes={changes} made={null} />
      <CrisisNote contacts={contacts} />
      <div className="columns">
        <TableOfContents sections={toc} />
        <div>
          <section aria-labelledby="figures">
            <h2 id="figures" className="mb-4 text-[1.65rem]">
              The figures
            </h2>
            <div className="mb-6 max-w-[48rem] space-y-6">
              {polls.map((poll) => (
                <PollFigure key={poll.slug} poll={poll} path={path} />
              ))}
            </div>
            <div className="mb-6 grid gap-5 sm:grid-cols-2">
              {driver.series.map((series) => (
                <SeriesChart key={series.title} series={series} path={path} />
              ))}
            </div>
            <StudyList studies={driver.studies} />
          </section>
          <div className="sections mt-10">
            {driver.sections.map((section) => (
              <TextSection key={section.id} section={section} />
            ))}
          </div>
          <section aria-labelledby="roles" className="mt-12">
            <h2 id="roles" className="mb-2 text-[1.65rem]">
              What eases it, and what does not
            </h2>
            <p className="mb-4 max-w-[66ch] text-soft">
              Our judgment, for each role and each way of staying, with the reason.{' '}
              <SiteLink href={`/roles?eases=${driver.slug}`}>See those that ease it in the comparison</SiteLink>
            </p>
            <ul className="easings">
              {driver.easedBy.map(({ href, title, category, value, reason }) => (
                <li key={href}>
                  <div>
                    <EasingDot value={value} isNamed={false} />
                    <SiteLink href={href}>{title}</SiteLink>
                    {EASES[value]}
                    {category === 'staying' ? <span className="font-medium text-hema">{CATEGORIES.staying}</span> : null}
                  </div>
                  <p>
                    <Prose of={reason} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
          {driver.related.length > 0 ? (
            <p className="mt-8">
              See also <InlineLinks links={driver.related} />
            </p>
          ) : null}
          <RuleList rules={driver.rules} />
          <SourceList notes={driver.notes} />
          <Reviewed date={driver.reviewed} figures={{ changes, recordedSince: figuresSince }} />
          <CitePage title={driver.title} path={path} reviewed={driver.reviewed} />
        </div>
      </div>
    </article>
  )
}
