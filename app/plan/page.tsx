import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { PlanWorkbench } from '@/components/plan-workbench.client'
import { Reviewed } from '@/components/reviewed'
import { canonicalElsewhere } from '@/lib/canonical'
import { changesOn } from '@/lib/changes'
import { content, findChapter } from '@/lib/content'
import { oldestReview } from '@/lib/freshness'
import { planMetadata } from '@/lib/metadata'
import { canonicalLines, parsePlanQuery, planHref } from '@/lib/plan-query'
import { clinicWeek, contractCosts, planBaseline, planWork } from '@/lib/plan-role'

// Rendered for each request: readers without scripts get the plan of their address.
export const dynamic = 'force-dynamic'

const { baseline, clinicHours, roles } = content
const clinic = content.chapters.find((chapter) => chapter.baseline)?.baseline
const work = planWork(roles, clinic ?? { title: 'Clinical oncology', pay: [baseline], hours: [clinicHours] })
const costs = contractCosts(findChapter('what-you-would-trade'))

export async function generateMetadata({ searchParams }: PageProps<'/plan'>): Promise<Metadata> {
  return planMetadata(planHref(canonicalLines(parsePlanQuery(await searchParams).lines)))
}

export default async function PlanPage({ searchParams }: PageProps<'/plan'>) {
  const params = await searchParams
  const { lines, ignored, isForm } = parsePlanQuery(params)
  // A form without scripts asks in its own words; the reader gets the address that can be shared.
  const elsewhere = canonicalElsewhere(params, isForm ? [] : ignored, planHref(canonicalLines(lines)))
  if (elsewhere) permanentRedirect(elsewhere)
  const chosen = roles.filter(({ slug }) => lines.some(({ role }) => role === slug))
  const changes = changesOn(
    content.corrections,
    '/plan',
    chosen.flatMap(({ pay }) => pay.map(({ id }) => id)),
  )
  return (
    <article className="wrap">
      <header className="max-w-[46rem] py-8 print:py-0">
        <h1 className="text-4xl sm:text-5xl print:text-2xl">Plan an income</h1>
        <p className="mt-3 font-serif text-lg text-soft print:hidden">
          Put a year together from several kinds of work and see what it pays, as a range, and what it takes. The address holds the plan, so
          a copied link shows the same. How it is counted stands under <a href="/method#plan">method</a>.
        </p>
      </header>
      <PlanWorkbench work={work} clinicHours={clinicWeek(clinicHours)} baseline={planBaseline(baseline)} costs={costs} changes={changes} />
      <Reviewed date={oldestReview(roles)} figures={{ changes, recordedSince: content.figuresSince }} />
    </article>
  )
}
