import type { ReactNode } from 'react'
import type { BaselineFigure, Chapter, Driver, Poll, Role } from '@/lib/content/model'
import { formatCount, formatNumber } from '@/lib/format'
import { oldestReview } from '@/lib/freshness'
import { DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { toComparedRole } from '@/lib/roles'
import { sourceHref } from '@/lib/source-pages'
import type { StartingPoint } from '@/lib/starting-points'
import { BaselineLine, baselineOrigin } from './baseline-line'
import { ChapterList } from './chapter-list'
import { PayChart } from './pay-chart'
import { PollFigure } from './poll-figure'
import { Reviewed } from './reviewed'
import { SiteLink } from './site-link'
import { StartingPoints } from './starting-points'

type Props = {
  roles: readonly Role[]
  drivers: readonly Driver[]
  chapters: readonly Chapter[]
  baseline: BaselineFigure
  poll: Poll | undefined
  /** The poll on reasons for leaving, whose answers stand beside the drivers. */
  reasons: Poll | undefined
  startingPoints: readonly StartingPoint[]
}

/** The promise, the pay of all roles, the polls, the drivers, the ways in. */
export function HomeArticle({ roles, drivers, chapters, baseline, poll, reasons, startingPoints }: Props) {
  const staying = roles.filter(({ category }) => category === 'staying').length
  return (
    <>
      <div className="wrap grid items-start gap-x-14 gap-y-9 py-9 lg:grid-cols-[1fr_1.25fr] lg:py-14">
        <div>
          <p className="text-sm font-semibold text-eosin">A career guide for oncologists</p>
          <h1 className="mt-3 text-[2.3rem] sm:text-[3.3rem]">Leaving the clinic is not leaving medicine</h1>
          <p className="mt-5 font-serif text-xl leading-normal text-soft">
            {formatCount(roles.length - staying, 'way')} to put your training to work elsewhere and {formatCount(staying, 'way')} to stay
            and change the job: what the work is, what it pays, who can do it from home, and how to begin. Every figure names its source.
          </p>
          <p className="mt-7 flex flex-wrap gap-3 print:hidden">
            <SiteLink href="/roles" className="button button-primary">
              Compare all roles
            </SiteLink>
            <SiteLink href="/fit" className="button">
              Find a fit
            </SiteLink>
            <SiteLink href="/guide" className="button">
              Read the guide
            </SiteLink>
            <SiteLink href="/plan" className="button">
              Plan an income
            </SiteLink>
            <SiteLink href="/leave" className="button">
              Leave on your own date
            </SiteLink>
          </p>
        </div>
        <PayChart
          roles={roles.map(toComparedRole)}
          hours={DEFAULT_HOURS_PER_WEEK}
          baseline={baseline.value ?? 0}
          baselineOrigin={baselineOrigin(baseline)}
          baselineLine={<BaselineLine baseline={baseline} />}
          path="/"
        />
      </div>
      {poll ? (
        <Section title="If you are thinking about it, you have company">
          <div className="max-w-[48rem]">
            <PollFigure poll={poll} path="/" />
          </div>
        </Section>
      ) : null}
      <Section
        title="What pushes people out"
        intro="Pick the one you recognize: its page has the figures, what the evidence says and the roles that ease it."
      >
        <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
          {drivers.map((driver) => (
            <li key={driver.slug} className="border-t border-rule-strong py-5">
              <h3 className="text-xl">
                <SiteLink href={`/drivers/${driver.slug}`} className="text-ink no-underline hover:underline">
                  {driver.title}
                </SiteLink>
              </h3>
              <p className="mt-1.5 text-[0.94rem] text-soft">{driver.summary}</p>
              {driver.answers
                .filter(({ poll: asked }) => asked === reasons)
                .map(({ option }) => (
                  <p key={option.id} className="mt-2 text-[0.85rem] text-soft">
                    <strong className="font-serif text-2xl font-medium text-eosin">{formatNumber(option.sharePercent)}%</strong>{' '}
                    {option.label}
                  </p>
                ))}
            </li>
          ))}
        </ul>
        {reasons ? (
          <p className="mt-2 max-w-[70ch] text-[0.85rem] text-soft">
            Shares: {reasons.question} {reasons.asked}, {reasons.year};{' '}
            {reasons.remainderPercent === null ? '' : `${formatNumber(reasons.remainderPercent)}% not reported; `}
            <SiteLink href={sourceHref(reasons.source.slug)}>{reasons.source.publisher}</SiteLink>. {reasons.caveat}
          </p>
        ) : null}
      </Section>
      <Section title="The guide, in order">
        <ChapterList chapters={chapters} />
      </Section>
      <Section title="Or start from what you need">
        <StartingPoints points={startingPoints} />
        <Reviewed date={oldestReview([...roles, ...drivers, ...chapters])} />
      </Section>
    </>
  )
}

function Section({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  return (
    <section className="border-t border-rule py-10 sm:py-14">
      <div className="wrap">
        <h2 className="text-[1.7rem] sm:text-[2rem]">{title}</h2>
        {intro ? <p className="mt-3 max-w-[40rem] font-serif text-lg text-soft">{intro}</p> : null}
        <div className="mt-6">{children}</div>
      </div>
    </section>
  )
}
