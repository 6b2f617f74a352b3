import type { AskedQuestion, Contact, Question } from '@/lib/content/model'
import { QUESTION_TOPICS } from '@/lib/vocabulary'
import { Breadcrumbs } from './breadcrumbs'
import { CitePage } from './cite-page'
import { CrisisNote } from './crisis-note'
import { InlineLinks } from './inline-links'
import { PrintAddress } from './print-address'
import { Prose } from './prose'
import { AnswerStatus, QuestionLinks } from './question-list'
import { Reviewed } from './reviewed'
import { SourceList } from './source-list'

type Props = {
  asked: AskedQuestion
  /** The others of its topic. */
  others: readonly Question[]
  contacts: readonly Contact[]
}

/** One question with its answer, where it is asked, and what else is asked about the same. */
export function QuestionArticle({
  asked: { slug, question, topic, answered, crisisContacts, reviewed, pages, alone },
  others,
  contacts,
}: Props) {
  return (
    <article className="wrap">
      <Breadcrumbs
        trail={[
          { href: '/questions', title: 'Questions people ask' },
          { href: `/questions#about-${topic}`, title: QUESTION_TOPICS[topic] },
        ]}
      />
      <header className="max-w-[50rem] py-5">
        <h1 className="text-3xl sm:text-4xl">{question}</h1>
        <p className="mt-2 empty:hidden">
          <AnswerStatus answered={answered} />
        </p>
        <PrintAddress path={`/questions/${slug}`} />
      </header>
      {crisisContacts ? <CrisisNote contacts={contacts} /> : null}
      <div className="prose">
        <Prose of={alone.answer} />
      </div>
      <p className="mt-6 max-w-[66ch] text-sm text-soft">
        Asked by readers of <InlineLinks links={pages} />
      </p>
      <SourceList notes={alone.notes} />
      {others.length > 0 ? (
        <section aria-labelledby="others" className="mt-12 print:hidden">
          <h2 id="others" className="mb-3 text-2xl">
            {QUESTION_TOPICS[topic]}: what else is asked
          </h2>
          <QuestionLinks questions={others} />
        </section>
      ) : null}
      <Reviewed date={reviewed} />
      <CitePage title={question} path={`/questions/${slug}`} reviewed={reviewed} />
    </article>
  )
}
