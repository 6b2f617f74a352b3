import type { ReactNode } from 'react'
import type { BaselineFigure, Content, Role } from '@/lib/content/model'
import { AGREEMENT_RATIO, AGREEMENT_YEARS, gradeEvidence } from '@/lib/evidence'
import type { ComparedDriver } from '@/lib/facets'
import { formatCount, formatDate, formatFigure, formatList, formatOrigin } from '@/lib/format'
import { DEFAULT_HOURS_PER_WEEK, FULL_TIME_HOURS, HOURS_SPAN, PAID_WEEKS_PER_YEAR } from '@/lib/pay'
import { evidenceOf } from '@/lib/roles'
import { CONTACT_ADDRESS } from '@/lib/site'
import { sourceHref } from '@/lib/source-pages'
import { GRADES } from '@/lib/vocabulary'
import { FitMethod } from './fit-method'
import { InlineLinks } from './inline-links'
import { Prose } from './prose'
import { SiteLink } from './site-link'
import { SourceList } from './source-list'
import { TableOfContents } from './table-of-contents'

type Props = {
  roles: readonly Role[]
  drivers: readonly ComparedDriver[]
  sourceCount: number
  baseline: BaselineFigure
  leftOut: Content['leftOut']
  figuresSince: string
}

/** How figures are chosen, counted and checked, and who does it. */
export function MethodArticle({ roles, drivers, sourceCount, baseline, leftOut, figuresSince }: Props) {
  const figureCount = roles.reduce((sum, { pay }) => sum + pay.length, 0)
  const grades = roles.map((role) => gradeEvidence(evidenceOf(role)).grade)
  const sections: { id: string; title: string; text: ReactNode }[] = [
    {
      id: 'who',
      title: 'Who writes this, and who has checked it',
      text: (
        <>
          <p>
            The developers of this site write it. They are not physicians. Nobody pays for it, no employer, recruiter, coach or agency has a
            say in it, and no link earns anything.
          </p>
          <p>
            What has been checked: every figure was compared with the text of its source, and a program checks that each one names a source,
            a statistic, a population and a year. What has not: no oncologist, lawyer or accountant has read these pages yet. When one has,
            the page will say who and when.
          </p>
        </>
      ),
    },
    {
      id: 'figures',
      title: 'How figures are chosen',
      text: (
        <>
          <p>
            {formatCount(roles.length, 'role')} carry {formatCount(figureCount, 'pay figure')}, and the whole guide rests on{' '}
            {formatCount(sourceCount, 'page or paper', 'pages and papers')}, all listed under <SiteLink href="/sources">sources</SiteLink>.
            For most pages we could read only a part, so what stands deeper in a page may be missing here. A figure that another publication
            reports is named with both: who measured and who reported.
          </p>
          <p>
            The first figure of a role leads: on its page, in the comparison and in the charts. It is the one that fits an oncologist best.
            Physicians come before a whole occupation; a survey, a regulator or an employer before a pay site; newer before older. The
            others stand beside it, and where they disagree we leave the disagreement to be seen. A figure that measures something other
            than the role is kept and says so.
          </p>
          <p>
            What a figure contains (base, bonus, equity, fees before costs) and how it is paid (W-2, 1099, honorarium) is what its publisher
            says. “Not said” means just that. Where we conclude it ourselves, it is marked “our reading”.
          </p>
        </>
      ),
    },
    {
      id: 'year',
      title: 'How pay is counted by the year',
      text: (
        <>
          <p>
            An hourly rate counts as rate times hours a week times {PAID_WEEKS_PER_YEAR} weeks: 52, less four for leave, illness and gaps
            between jobs. Hours are your choice in the comparison and {DEFAULT_HOURS_PER_WEEK} everywhere else. Such a sum carries a ~, and
            charts draw a thin line from {HOURS_SPAN.low} to {HOURS_SPAN.high} hours. A range counts by its midpoint in the filter and the
            order; charts show both ends.
          </p>
          <p>
            A figure by the day, case, exam, application or activity is never turned into a year, because nobody knows how many will come.
            When a pay filter is on, such roles stand in a group of their own under the list.
          </p>
          <p>
            Where pay is shown by the hour, a yearly figure is spread over {PAID_WEEKS_PER_YEAR} weeks of the hours that a source gives for
            the role, or of {FULL_TIME_HOURS} where none does. The <SiteLink href={baseline.href}>clinical baseline</SiteLink> has the
            table.
          </p>
          <p>
            The dashed line on every ruler is {formatFigure(baseline)}: {baseline.measures}, {baseline.population}, {baseline.year} (
            <SiteLink href={sourceHref(baseline.source.slug)}>{formatOrigin(baseline)}</SiteLink>
            ). It includes bonus and partners’ profit; a posted base salary does not, so the ruler makes company posts look somewhat smaller
            than they are. A 1099 figure still has to pay for insurance, both halves of payroll tax, cover and time off; a W-2 figure mostly
            does not.
          </p>
        </>
      ),
    },
    {
      id: 'plan',
      title: 'How a plan is counted',
      text: (
        <>
          <p>
            <SiteLink href="/plan">A plan</SiteLink> takes for each kind of work every figure that can be counted, and shows the lowest and
            the highest. Figures about physicians in the role come first; only where none of those can be counted it takes those of a whole
            occupation, then those that measure something else, and says so. Figures in other currencies or about other staff are left out.
          </p>
          <p>
            An hourly rate counts times hours times weeks. A yearly salary counts by its share of a full-time week, whose hours a source
            gives or we take as {FULL_TIME_HOURS}, and does not grow above it; {PAID_WEEKS_PER_YEAR} weeks are the whole year. Yearly pay
            that is not W-2 counts so only for work that is held full time, and a yearly fee only where no hourly one is known. A figure by
            the case, exam, activity or day counts times your number a month times twelve. Clinic time is paid as the figures of adult
            oncology within {AGREEMENT_YEARS} years of the baseline.
          </p>
          <p>
            The sum runs from every line at its lowest to every line at its highest, which is wider than what is likely. Sums are before tax
            and rounded. The first twelve months begin each line when its page says a first income may come.
          </p>
        </>
      ),
    },
    {
      id: 'evidence',
      title: 'How strong the evidence for pay is',
      text: (
        <>
          <p>
            Each role has a grade, given by a rule and not by feeling. Only dated figures count that are about physicians in this very role
            and whose publisher sells neither placement nor coaching nor training. Two pages that retell one survey are one source.
          </p>
          <ul>
            <li>
              <strong>Strong:</strong> two or more independent sources whose figures lie within {AGREEMENT_YEARS} years and within{' '}
              {Math.round((AGREEMENT_RATIO - 1) * 100)} percent of each other, in the same currency and for the same period. A range counts
              by its midpoint.
            </li>
            <li>
              <strong>Fair:</strong> one such source that is not a pay site, or several that do not agree.
            </li>
            <li>
              <strong>Thin:</strong> one pay site alone, or nothing that is dated, independent and about physicians in the role.
            </li>
          </ul>
          <p>
            At present {formatList(gradeCounts(grades))}. The grade is about the pay alone. It says nothing about how well the work itself
            is described, and strong does not mean that you will be paid it.
          </p>
        </>
      ),
    },
    {
      id: 'left-out',
      title: 'What is left out, and why',
      text: (
        <>
          <p>Work you might look for here, and what its evidence cannot carry yet.</p>
          {leftOut.work.map(({ slug, title, found, missing, roles: mentioned }) => (
            <section key={slug} aria-labelledby={slug}>
              <h3 id={slug} className="mt-6 mb-1 text-xl">
                {title}
              </h3>
              <p>
                <Prose of={found} /> <strong>Missing:</strong> <Prose of={missing} />
                {mentioned.length > 0 ? (
                  <>
                    {' '}
                    See <InlineLinks links={mentioned} />.
                  </>
                ) : null}
              </p>
            </section>
          ))}
        </>
      ),
    },
    {
      id: 'judgments',
      title: 'What is our judgment',
      text: (
        <>
          <p>
            Which driver a role eases, how open the way back to clinic stays, the smallest week in which a role can be held, and when the
            first income may come are judgments of ours. Each is marked and gives its reason, and its evidence where there is any. “Eases,
            wholly or partly” as a filter keeps both full and half dots. Ordered by drivers eased, a full dot counts one, a half dot a half,
            and a crossed one minus one.
          </p>
          <p>We never name a best role. Roles with equal pay or an equal count stand in the order of the alphabet.</p>
        </>
      ),
    },
    { id: 'fit', title: 'How a fit is found', text: <FitMethod drivers={drivers} /> },
    {
      id: 'interest',
      title: 'Who gains from a figure',
      text: (
        <p>
          Some publishers sell placement, training, insurance or surveys. Their figures may still be right. The word beside the figure says
          what they sell, so that you can judge. “None seen” means that the text we read showed no interest.
        </p>
      ),
    },
    {
      id: 'dates',
      title: 'Dates and errors',
      text: (
        <>
          <p>
            Each page says when it was last reviewed against its sources, and says so itself when that is more than twelve months ago. “Not
            dated” means that the source gives no date; it is usually a bad sign. A rule that ends on a known day carries the day, and what
            to look up after it.
          </p>
          <p>
            Since {formatDate(figuresSince)} no published figure can change, appear or go without an entry under{' '}
            <SiteLink href="/corrections">corrections</SiteLink> that says what it was, what it is and why.
          </p>
          <p>
            {CONTACT_ADDRESS ? (
              <>
                If you find an error, write to <a href={`mailto:${CONTACT_ADDRESS}`}>{CONTACT_ADDRESS}</a>. The address of the page, the
                figure and what its source says are enough.
              </>
            ) : (
              'If you find an error: this copy of the site names no address to write to yet. Go by the source beside the figure, and tell whoever sent you the link.'
            )}
          </p>
        </>
      ),
    },
    {
      id: 'privacy',
      title: 'What this site knows about you',
      text: (
        <p>
          Nothing. It sets no cookies, runs no analytics and asks no other site for anything. Your filters stand in the address of the page,
          so our server sees them as it sees any address; it does not connect them with you. Roles you mark are kept in your browser and
          sent nowhere, until you open or send the list they make, whose address names them. A link you copy carries the day it was made
          after its #, which no server sees. Your answers under <SiteLink href="/fit">Find a fit</SiteLink> stay in the tab and go with it;
          without scripts they stand in the address, and the form says so before you send it. Your present pay and target under{' '}
          <SiteLink href="/plan">Plan an income</SiteLink> are kept in your browser; a link tells them only when you ask for one that does,
          and then after its #. “Forget everything on this device”, at the foot of each page while anything is kept, clears all of it.
        </p>
      ),
    },
  ]
  return (
    <article className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Method</h1>
        <p className="mt-3 font-serif text-lg text-soft">How figures are chosen, counted and checked, and who does it.</p>
      </header>
      <div className="grid gap-x-11 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <TableOfContents sections={sections} />
        <div className="prose [&>section:first-child>h2]:mt-0">
          {sections.map(({ id, title, text }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              {text}
            </section>
          ))}
          <SourceList notes={leftOut.notes} />
        </div>
      </div>
    </article>
  )
}

function gradeCounts(grades: readonly (keyof typeof GRADES)[]): string[] {
  return (Object.keys(GRADES) as (keyof typeof GRADES)[]).map((grade) => {
    const count = grades.filter((one) => one === grade).length
    return `${formatCount(count, 'role')} ${count === 1 ? 'is' : 'are'} ${GRADES[grade].toLowerCase()}`
  })
}
