import type { Metadata } from 'next'
import { CrisisNote } from '@/components/crisis-note'
import { FitForm } from '@/components/fit-form.client'
import { Reviewed } from '@/components/reviewed'
import { content } from '@/lib/content'
import { fitQuestions } from '@/lib/fit'
import { parseFitQuery, printFitQuery } from '@/lib/fit-query'
import { oldestReview } from '@/lib/freshness'
import { pageMetadata } from '@/lib/metadata'
import { toComparedRole } from '@/lib/roles'

// The same for every query: no title, preview or index may tell an answer, and no other page may hear the address.
export const metadata: Metadata = {
  ...pageMetadata(
    'Find a fit',
    'Eight questions about what pushes you, what you need and what you hold, and every role held against your answers. They stay on your device.',
    '/fit',
  ),
  robots: { index: false },
  referrer: 'no-referrer',
}

const drivers = content.drivers.map(({ slug, title }) => ({ slug, title }))
const questions = fitQuestions(drivers)
const roles = content.roles.map(toComparedRole)

export default async function FitPage({ searchParams }: PageProps<'/fit'>) {
  const { query, ignored } = parseFitQuery(await searchParams, questions)
  return (
    <div className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Find a fit</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          Eight questions, no account. Every role, ways of staying included, is held against your answers, with what speaks for it, what
          against it, and what would have to change.
        </p>
      </header>
      <CrisisNote contacts={content.contacts} />
      <FitForm roles={roles} drivers={drivers} served={printFitQuery(query, questions)} ignored={ignored} />
      <Reviewed date={oldestReview(content.roles)} />
    </div>
  )
}
