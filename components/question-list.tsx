import type { Question } from '@/lib/content/model'
import { ANSWERED } from '@/lib/vocabulary'
import { Prose } from './prose'
import { SiteLink } from './site-link'

/** How far an answer goes, where it does not go all the way. */
export function AnswerStatus({ answered }: Pick<Question, 'answered'>) {
  if (answered === 'yes') return null
  return <span className="ml-2 font-sans text-[0.82rem] font-medium text-eosin">{ANSWERED[answered]}</span>
}

/** The questions readers of a page ask, each folded over its answer. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions" className="mt-11">
      <h2 id="questions" className="mb-3 text-[1.65rem]">
        Questions people ask
      </h2>
      <ul className="max-w-[66ch] border-t border-rule">
        {questions.map(({ slug, question, answered, answer }) => (
          <li key={slug} className="border-b border-rule">
            <details className="fold">
              <summary className="py-3 font-serif text-lg font-semibold">
                {question}
                <AnswerStatus answered={answered} />
              </summary>
              <div className="prose pb-1">
                <Prose of={answer} />
              </div>
              <p className="pb-3 text-sm">
                <SiteLink href={`/questions#${slug}`} aria-label={`Among all questions: ${question}`}>
                  Among all questions
                </SiteLink>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
