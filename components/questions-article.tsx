import type { Contact, Question } from '@/lib/content/model'
import { formatCount } from '@/lib/format'
import { oldestReview } from '@/lib/freshness'
import { QUESTION_TOPICS } from '@/lib/vocabulary'
import { CitePage } from './cite-page'
import { CrisisNote } from './crisis-note'
import { QuestionLinks } from './question-list'
import { Reviewed } from './reviewed'
import { TableOfContents } from './table-of-contents'

type Props = { questions: readonly Question[]; contacts: readonly Contact[] }

/** Everything physicians ask before they leave, by topic; each question leads to its answer. */
export function QuestionsArticle({ questions, contacts }: Props) {
  const topics = (Object.keys(QUESTION_TOPICS) as (keyof typeof QUESTION_TOPICS)[])
    .map((topic) => ({ id: `about-${topic}`, title: QUESTION_TOPICS[topic], members: questions.filter((one) => one.topic === topic) }))
    .filter(({ members }) => members.length > 0)
  const open = questions.filter(({ answered }) => answered === 'no').length
  return (
    <article className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Questions people ask</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          {formatCount(questions.length, 'question')} that physicians ask before they leave, answered from sources.{' '}
          {open > 0 ? `${open} of them have no good answer that we could find, and say so.` : ''}
        </p>
      </header>
      <CrisisNote contacts={contacts} />
      <nav aria-label="Topics" className="mb-8 lg:hidden print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {topics.map(({ id, title, members }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1.5 text-[0.94rem]">
                {title} <span className="text-faint tabular-nums">({members.length})</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid gap-x-11 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <TableOfContents sections={topics} />
        <div className="min-w-0">
          {topics.map(({ id, title, members }) => (
            <section key={id} aria-labelledby={id} className="mt-12 first:mt-0">
              <h2 id={id} className="text-[1.65rem]">
                {title}
              </h2>
              <div className="mt-3">
                <QuestionLinks questions={members} anchored />
              </div>
            </section>
          ))}
          <Reviewed date={oldestReview(questions)} />
          <CitePage title="Questions people ask" path="/questions" reviewed={oldestReview(questions)} />
        </div>
      </div>
    </article>
  )
}
