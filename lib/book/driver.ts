import type { Root } from 'hast'
import type { Contact, Driver, Poll } from '../content/model'
import { formatFigure, formatNumber } from '../format'
import { seriesPoints } from '../series'
import { EASES } from '../vocabulary'
import { bodyOf, h, link, list, type Pen } from './elements'
import { figureList, formatAnswers, helpLine, noteSection, reviewedLine, ruleSection, seeAlso, sourceLine } from './passages'

/** One driver: its figures, what the evidence says, what eases it. Its polls stand once, in a part of their own. */
export function driverBody(driver: Driver, contacts: readonly Contact[], pen: Pen): Root {
  return bodyOf(
    h('p', { className: ['summary'] }, driver.summary),
    helpLine(contacts),
    pen.section(
      'The figures',
      'figures',
      list(
        'ul',
        driver.answers.map(({ poll, option }) => [
          h('strong', {}, `${formatNumber(option.sharePercent)}%`),
          `: ${option.label}. ${poll.asked}, ${poll.year}, asked: `,
          link(`#polls--${poll.slug}`, poll.question),
        ]),
      ),
      driver.series.map(({ title, figures, note }) => [
        h('h4', {}, title),
        list(
          'ul',
          seriesPoints(figures).points.map(({ figure }) => [
            h('strong', {}, `${figure.year}: ${formatFigure(figure)}`),
            pen.note(figure.note),
            ` ${figure.measures}; ${figure.population}; ${formatAnswers(figure.n)}`,
          ]),
        ),
        h('p', {}, pen.prose(note)),
      ]),
      driver.series.length > 0 && driver.studies.length > 0 && h('h4', {}, 'Single figures'),
      figureList(driver.studies, pen),
    ),
    driver.sections.map(({ id, title, prose }) => (title ? pen.section(title, id, pen.prose(prose)) : pen.prose(prose))),
    pen.section(
      'What eases it, and what does not',
      'roles',
      h('p', {}, 'Our judgment, for each role and each way of staying, with the reason.'),
      list(
        'ul',
        driver.easedBy.map(({ href, title, value, reason }) => [link(href, title), ` ${EASES[value]}. `, pen.prose(reason)]),
      ),
    ),
    seeAlso('See also ', driver.related),
    ruleSection(driver.rules, pen),
    noteSection(driver.notes, pen),
    reviewedLine(driver.reviewed),
  )
}

/** Every poll with all of its answers; what was not reported is said and never scaled away. */
export function pollsBody(polls: readonly Poll[], pen: Pen): Root {
  return bodyOf(
    h('p', { className: ['summary'] }, 'The polls behind the drivers, with every answer and what each poll can and cannot show.'),
    polls.map(({ slug, question, asked, n, year, options, remainderPercent, source, caveat, about }) =>
      pen.section(
        question,
        slug,
        h('p', {}, `${asked}; ${formatAnswers(n)}; ${year}.`),
        list('ul', [
          ...options.map(({ label, sharePercent }) => [h('strong', {}, `${formatNumber(sharePercent)}%`), `: ${label}`]),
          ...(remainderPercent === null ? [] : [[h('strong', {}, `${formatNumber(remainderPercent)}%`), ': not reported']]),
        ]),
        caveat ? h('p', {}, caveat) : null,
        pen.prose(about),
        h('p', { className: ['reviewed'] }, 'Source: ', sourceLine(source)),
      ),
    ),
  )
}
