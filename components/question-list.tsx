import type { Question } from '@/lib/content/model'
import { ANSWERED } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** How far an answer goes, where it does not go all the way. */
export function AnswerStatus({ answered }: Pick<Question, 'answered'>) {
  if (answered === 'yes') return null
  return <span className="ml-2 font-sans text-[0.82rem] font-medium text-eosin">{ANSWERED[answered]}</span>
}

/** The questions readers of a page ask, each leading to its answer. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions" className="mt-11">
      <h2 id="questions" className="mb-3 text-[1.65rem]">
        Questions people ask
      </h2>
      <QuestionLinks questions={questions} />
    </section>
  )
}

/** Questions as links to their answers; `anchored` where each must be a place to link to. */
export function QuestionLinks({ questions, anchored = false }: { questions: readonly Question[]; anchored?: boolean }) {
  return (
    <ul className="max-w-[66ch] border-t border-rule">
      {questions.map(({ slug, question, answered }) => (
        <li key={slug} id={anchored ? slug : undefined} className="border-b border-rule py-3 font-serif text-lg font-semibold">
          <SiteLink href={`/questions/${slug}`} className="text-ink no-underline hover:underline">
            {question}
          </SiteLink>
          <AnswerStatus answered={answered} />
        </li>
      ))}
    </ul>
  )
}
