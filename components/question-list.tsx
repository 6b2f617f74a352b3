import type { Question } from '@/lib/content/model'
import { ANSWERED } from '@/lib/vocabulary'
import { SiteLink } from './site-link'

/** How far an answer goes, where it does not go all the way. */
export function AnswerStatus({ answered }: Pick<Question, 'answered'>) {
  if (answered === 'yes') return null
  return <span className="answered">{ANSWERED[answered]}</span>
}

/** The questions readers of a page ask, each leading to its answer. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions" className="section print:mt-11">
      <h2 id="questions">Questions people ask</h2>
      <QuestionLinks questions={questions} />
    </section>
  )
}

/** Questions as links to their answers; `anchored` where each must be a place to link to. */
export function QuestionLinks({ questions, anchored = false }: { questions: readonly Question[]; anchored?: boolean }) {
  return (
    <ul className="questions">
      {questions.map(({ slug, question, answered }) => (
        <li key={slug} id={anchored ? slug : undefined}>
          <SiteLink href={`/questions/${slug}`}>{question}</SiteLink>
          <AnswerStatus answered={answered} />
        </li>
      ))}
    </ul>
  )
}
