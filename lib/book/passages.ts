import type { Element } from 'hast'
import type { Contact, NotedFigure, Question, RuleOnPage, Source, SourcedFigure } from '../content/model'
import { measuredBy } from '../evidence'
import { formatDate, formatFigure, formatNumber } from '../format'
import { sourceHref } from '../source-pages'
import { INTERESTS } from '../vocabulary'
import { h, inlineLinks, link, list, type Pen, type Piece } from './elements'

/** What several kinds of parts hold. */

/** Whom to call, in one line, for parts that touch on distress; the numbers in full stand at the front. */
export function helpLine(contacts: readonly Contact[]): Element {
  return h('p', { className: ['help'] }, 'If it is bad right now, talk to somebody first: ', [
    contacts.map(({ name, phone, dial }) => [name, ', ', link(`tel:${dial}`, phone), '; ']),
    'in danger, ',
    link('tel:911', '911'),
    '. ',
    link('#help', 'More about the numbers'),
  ])
}

/** How many answered, in words. */
export function formatAnswers(n: SourcedFigure['n']): string {
  return `answers: ${typeof n === 'number' ? formatNumber(n) : n}`
}

/** Published figures: what was measured, on whom, when, by whom. */
export function figureList(figures: readonly NotedFigure[], pen: Pen): Element | null {
  return list(
    'ul',
    figures.map((figure) => [
      h('strong', {}, formatFigure(figure)),
      `: ${figure.measures}`,
      pen.note(figure.note),
      `. ${figure.population}; ${formatAnswers(figure.n)}; ${figure.year}; ${measuredBy({ source: figure.source })}.`,
      figure.caveat ? ` ${figure.caveat}` : null,
    ]),
  )
}

/** Rules that end on a known day. The words stay true after that day: the book names it and knows no clock. */
export function ruleSection(rules: readonly RuleOnPage[], pen: Pen): Element | null {
  if (rules.length === 0) return null
  return pen.section(
    'What holds only until a day',
    'end-dates',
    list(
      'ul',
      rules.map(({ title, until, holds, lookUp }) => [
        h('strong', {}, title),
        ', through ',
        h('time', { dateTime: until }, formatDate(until)),
        ': ',
        pen.prose(holds),
        ' After that day: ',
        pen.prose(lookUp),
      ]),
    ),
  )
}

/** The questions of a page, each leading to its answer, which stands once in the whole book. */
export function questionSection(questions: readonly Question[], pen: Pen): Element | null {
  if (questions.length === 0) return null
  return pen.section(
    'Questions people ask',
    'questions',
    list(
      'ul',
      questions.map(({ slug, question }) => link(`/questions/${slug}`, question)),
    ),
  )
}

/** Whose page a source is: its publisher, and whom it reports or copies. */
export function publisherOf({ publisher, reports, copyOf }: Source): string {
  return `${publisher}${reports ? `, reporting ${reports}` : ''}${copyOf ? ` (copy of a page by ${copyOf})` : ''}`
}

/** A source in short: publisher, title, year, what the publisher gains. The title leads to the last part, which has the address once. */
export function sourceLine(source: Source): Piece {
  const { slug, title, published, interest } = source
  return [
    `${publisherOf(source)}: `,
    link(sourceHref(slug), title),
    `, ${published}`,
    INTERESTS[interest] ? ` (${INTERESTS[interest]})` : null,
  ]
}

/** The numbered sources of a part, each a place its notes lead to. */
export function noteSection(notes: readonly Source[], pen: Pen): Element | null {
  if (notes.length === 0) return null
  return pen.section(
    'Sources',
    'sources',
    h(
      'ol',
      { className: ['notes'] },
      notes.map((source, index) => h('li', { id: pen.id(`note-${index + 1}`) }, sourceLine(source))),
    ),
  )
}

/** When a part was last reviewed. */
export function reviewedLine(date: string, ...pieces: Piece[]): Element {
  return h('p', { className: ['reviewed'] }, 'Last reviewed ', h('time', { dateTime: date }, formatDate(date)), '. ', ...pieces)
}

/** A sentence that leads to other parts. */
export function seeAlso(words: string, links: Parameters<typeof inlineLinks>[0]): Element | null {
  return links.length > 0 ? h('p', {}, words, inlineLinks(links), '.') : null
}
