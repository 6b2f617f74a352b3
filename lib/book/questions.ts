import type { Root } from 'hast'
import type { Contact, Content } from '../content/model'
import { oldestReview } from '../freshness'
import { ANSWERED, QUESTION_TOPICS } from '../vocabulary'
import { bodyOf, h, type Pen } from './elements'
import { helpLine, noteSection, reviewedLine, seeAlso } from './passages'

/** The topics that have questions, in their order; the id is that of the page of questions. */
export function topicsOf(questions: Content['asked']['questions']) {
  return (Object.keys(QUESTION_TOPICS) as (keyof typeof QUESTION_TOPICS)[])
    .map((topic) => ({ id: `about-${topic}`, title: QUESTION_TOPICS[topic], members: questions.filter((one) => one.topic === topic) }))
    .filter(({ members }) => members.length > 0)
}

/** Everything physicians ask, by topic; the answers share one list of notes. */
export function questionsBody({ questions, notes }: Content['asked'], contacts: readonly Contact[], pen: Pen): Root {
  return bodyOf(
    helpLine(contacts),
    topicsOf(questions).map(({ id, title, members }) =>
      pen.section(
        title,
        id,
        members.map(({ slug, question, answered, answer, pages }) =>
          h(
            'section',
            { id: pen.id(slug) },
            h('h4', {}, question),
            answered === 'yes' ? null : h('p', {}, h('strong', {}, `This is ${ANSWERED[answered]}.`)),
            pen.prose(answer),
            seeAlso('Asked by readers of ', pages),
          ),
        ),
      ),
    ),
    noteSection(notes, pen),
    reviewedLine(oldestReview(questions)),
  )
}
