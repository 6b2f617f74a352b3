import type { PageChange } from '@/lib/changes'
import type { Chapter, Contact } from '@/lib/content/model'
import { formatCount } from '@/lib/format'
import type { PayByHour } from '@/lib/pay-by-hour'
import { AtAGlance } from './at-a-glance'
import { BaselineBlock } from './baseline-block'
import { Breadcrumbs } from './breadcrumbs'
import { ChangeList } from './change-list'
import { CitePage } from './cite-page'
import { CrisisNote } from './crisis-note'
import { InlineLinks } from './inline-links'
import { PrintAddress } from './print-address'
import { Prose } from './prose'
import { QuestionList } from './question-list'
import { Reviewed } from './reviewed'
import { RuleList } from './rule-list'
import { ShareControl } from './share-control'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { TableOfContents } from './table-of-contents'
import { TextSection } from './text-section'

type Neighbor = Pick<Chapter, 'slug' | 'title'> | undefined

/** One chapter of the guide: the box, the text, the way on. */
export function ChapterArticle({
  chapter,
  contacts,
  previous,
  next,
  payByHour,
  changes,
  figuresSince,
}: {
  chapter: Chapter
  contacts: readonly Contact[]
  previous: Neighbor
  next: Neighbor
  /** Every role's pay by the hour, for the chapter that shows the clinical baseline. */
  payByHour: readonly PayByHour[]
  /** The changes of figures it shows. */
  changes: readonly PageChange[]
  /** The calendar date since which changes of figures are recorded. */
  figuresSince: string
}) {
  return (
    <article className="wrap">
      <Breadcrumbs trail={[{ href: '/guide', title: 'Guide' }]} />
      <header className="page-head max-w-[50rem]">
        <p className="text-sm font-semibold text-eosin">
          Chapter {chapter.order}, {formatCount(chapter.minutes, 'minute')}
        </p>
        <h1 className="mt-2">{chapter.title}</h1>
        <p>{chapter.summary}</p>
        <PrintAddress path={`/guide/${chapter.slug}`} />
        <div className="mt-5">
          <ShareControl title={chapter.title} />
        </div>
      </header>
      <ChangeList changes={changes} made={null} />
      {chapter.crisisContacts ? <CrisisNote contacts={contacts} /> : null}
      <AtAGlance
        minutes={chapter.minutes}
        items={[
          {
            term: 'In short',
            text: (
              <ul className="list-disc space-y-1.5 pl-5">
                {chapter.inShort.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is written by an author and never reordered in the browser
                  <li key={index}>
                    <Prose of={line} />
                  </li>
                ))}
              </ul>
            ),
          },
          { term: 'Tonight', text: <Prose of={chapter.tonight} /> },
        ]}
      />
      <div className="columns mt-10">
        <TableOfContents sections={sectionsOf(chapter)} />
        <div className="sections">
          {chapter.baseline ? <BaselineBlock baseline={chapter.baseline} roles={payByHour} path={`/guide/${chapter.slug}`} /> : null}
          {chapter.sections.map((section) => (
            <TextSection key={section.id} section={section} />
          ))}
          <RuleList rules={chapter.rules} />
          <QuestionList questions={chapter.questions} />
          {chapter.drivers.length > 0 ? (
            <p className="mt-8">
              The drivers, one by one: <InlineLinks links={chapter.drivers} />
            </p>
          ) : null}
          <nav aria-label="Chapters" className="neighbors">
            {previous ? (
              <SiteLink href={`/guide/${previous.slug}`} rel="prev">
                Before: {previous.title}
              </SiteLink>
            ) : (
              <SiteLink href="/guide">All chapters</SiteLink>
            )}
            {next ? (
              <SiteLink href={`/guide/${next.slug}`} rel="next">
                Next: {next.title}
              </SiteLink>
            ) : (
              <SiteLink href="/roles">Next: compare the roles</SiteLink>
            )}
          </nav>
          <SourceList notes={chapter.ownNotes} />
          <Reviewed date={chapter.reviewed} figures={{ changes, recordedSince: figuresSince }} />
          <CitePage title={chapter.title} path={`/guide/${chapter.slug}`} reviewed={chapter.reviewed} />
        </div>
      </div>
    </article>
  )
}

function sectionsOf({ baseline, sections, rules, questions }: Chapter) {
  return [
    ...(baseline ? [{ id: 'baseline', title: baseline.title }] : []),
    ...sections.filter(({ title }) => title !== ''),
    ...(rules.length > 0 ? [{ id: 'end-dates', title: 'What holds only until a day' }] : []),
    ...(questions.length > 0 ? [{ id: 'questions', title: 'Questions people ask' }] : []),
    { id: 'sources', title: 'Sources' },
  ]
}
