import type { Root } from 'hast'
import type { Baseline, Chapter, Contact } from '../content/model'
import { formatDate, formatFigure, formatHourlyPay, formatPay, formatStatistic, payMismatches } from '../format'
import { FULL_TIME_HOURS, PAID_WEEKS_PER_YEAR } from '../pay'
import { baselineByHour, formatWeek, type PayByHour } from '../pay-by-hour'
import { bodyOf, h, link, list, type Pen, type Piece } from './elements'
import { figureList, helpLine, noteSection, questionSection, reviewedLine, ruleSection, seeAlso } from './passages'

/** A chapter of the guide: what is short, the figures of full-time clinic where it shows them, the text. */
export function chapterBody(chapter: Chapter, contacts: readonly Contact[], roles: readonly PayByHour[], pen: Pen): Root {
  return bodyOf(
    h('p', { className: ['summary'] }, chapter.summary),
    chapter.crisisContacts && helpLine(contacts),
    pen.section(
      'In short',
      null,
      list(
        'ul',
        chapter.inShort.map((line) => pen.prose(line)),
      ),
      h('p', {}, h('strong', {}, 'Tonight: '), pen.prose(chapter.tonight)),
    ),
    chapter.baseline && baselineSection(chapter.baseline, roles, pen),
    chapter.sections.map(({ id, title, prose }) => (title ? pen.section(title, id, pen.prose(prose)) : pen.prose(prose))),
    ruleSection(chapter.rules, pen),
    questionSection(chapter.questions, pen),
    seeAlso('The drivers, one by one: ', chapter.drivers),
    noteSection(chapter.notes, pen),
    reviewedLine(chapter.reviewed),
  )
}

function baselineSection(baseline: Baseline, roles: readonly PayByHour[], pen: Pen): Piece {
  return pen.section(
    baseline.title,
    'baseline',
    h('p', {}, baseline.summary),
    h('h4', {}, 'Pay a year'),
    figureList(baseline.pay, pen),
    h('h4', {}, 'Hours a week'),
    figureList(baseline.hours, pen),
    pen.prose(baseline.about),
    h('p', { className: ['reviewed'] }, `These figures were last reviewed ${formatDate(baseline.reviewed)}.`),
    h('h4', { id: pen.id('by-the-hour') }, 'Pay by the hour, role by role'),
    h(
      'p',
      {},
      `The leading figure of each role, by the hour. ~ marks our sum: pay over ${PAID_WEEKS_PER_YEAR} weeks of a source's hours, or of ${FULL_TIME_HOURS} hours where no source gives the role's own week.`,
    ),
    payByHourTable(baseline, roles),
  )
}

const COLUMNS = ['Work', 'As published', 'Hours a week', 'By the hour'] as const

/** A table in a frame of its own that scrolls by keyboard as well, since it is wider than a phone. */
function payByHourTable({ pay: [pay], hours: [hours] }: Baseline, roles: readonly PayByHour[]): Piece {
  const clinic = pay && hours ? baselineByHour(pay, hours) : null
  const row = (...cells: [Piece, Piece, Piece, Piece]) =>
    h(
      'tr',
      {},
      cells.map((cell, index) => (index === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell))),
    )
  return h(
    'div',
    { className: ['scroll'], role: 'region', ariaLabel: 'Table of pay by the hour', tabIndex: 0 },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          COLUMNS.map((column) => h('th', { scope: 'col' }, column)),
        ),
      ),
      h(
        'tbody',
        {},
        pay && hours && clinic
          ? row(
              'Clinical oncology',
              `${formatFigure(pay)}, ${pay.year}`,
              `${formatFigure(hours, true)}, ${hours.year}`,
              formatHourlyPay(clinic),
            )
          : null,
        roles.map(({ href, title, pay: figure, hourly, week }) =>
          row(
            link(href, title),
            [formatPay(figure), ', ', formatStatistic(figure), payMismatches(figure).map((words) => `; ${words}`)],
            formatWeek(hourly, week),
            hourly ? formatHourlyPay(hourly) : 'not counted',
          ),
        ),
      ),
    ),
  )
}
