import type { RootContent } from 'mdast'
import { formatCitation } from './citation'
import type { Driver, PageLink, Role, RolePay, Source } from './content/model'
import { gradeEvidence } from './evidence'
import {
  capitalize,
  formatAfterClinic,
  formatAnnualPay,
  formatDate,
  formatFigure,
  formatFiguresChanged,
  formatList,
  formatOrigin,
  formatPay,
  formatStatistic,
  payMismatches,
} from './format'
import { lapsingNeeds } from './holdings'
import { blocks, footnote, heading, line, link, list, note, type Piece, paragraph, quote, strong, writeMarkdown } from './markdown-writer'
import { annualise, DEFAULT_HOURS_PER_WEEK, PAID_WEEKS_PER_YEAR } from './pay'
import { formatAgreement } from './pay-agreement'
import { payTerms } from './pay-words'
import { evidenceOf } from './roles'
import { LICENSE, SITE_ORIGIN } from './site'
import {
  ANSWERED,
  BESIDE_CLINIC,
  CATEGORIES,
  COMMITMENTS,
  EASES,
  FIRST_INCOME,
  GRADE_REASONS,
  GRADES,
  INTERESTS,
  NEED_STATUS,
  PATIENT_CONTACT,
  PLACES,
  type ROLE_SECTIONS,
  SMALLEST_WEEK,
  TRAVEL,
  WAY_BACK,
} from './vocabulary'

type Drivers = readonly Pick<Driver, 'slug' | 'title'>[]

/**
 * A role's page as Markdown, in the order of the page: the box, the pay, the sections with what stands under each, the
 * rules that end, the questions, the sources as footnotes. `figuresSince` is the calendar date from which on changes of
 * figures are recorded.
 */
export function roleMarkdown(role: Role, drivers: Drivers, figuresSince: string): string {
  const underSection: Partial<Record<(typeof ROLE_SECTIONS)[number], RootContent[]>> = {
    'The work': terms(role),
    'What it eases': easing(role, drivers),
    'What it costs you': excludes(role),
    'Getting in': [...needs(role), ...whereToLook(role), ...talk(role)],
    'Where it leads': wayBack(role),
  }
  return writeMarkdown([
    heading(1, role.title),
    paragraph(role.summary),
    paragraph(`Also called ${formatList(role.otherNames, 'or')}. Category: ${CATEGORIES[role.category]}.`),
    ...(role.caution ? [quote(paragraph(line(role.caution)))] : []),
    ...inTwoMinutes(role),
    ...pay(role),
    ...role.sections.flatMap(({ title, prose }) => [
      heading(2, title),
      ...blocks(prose),
      ...(underSection[title as (typeof ROLE_SECTIONS)[number]] ?? []),
    ]),
    ...rules(role),
    ...questions(role),
    ...sources(role),
    ...colophon(role, figuresSince),
  ])
}

function term(name: string, ...said: readonly Piece[]): Piece {
  return [strong(`${name}:`), ' ', ...said]
}

function judged(ours: boolean): string {
  return ours ? ' (our judgment)' : ''
}

function inTwoMinutes(role: Role): RootContent[] {
  const { what, catch: theCatch, rightIf, notIf, tonight } = role.atAGlance
  const lapsing = lapsingNeeds(role.needs)
  return [
    heading(2, 'In two minutes'),
    ...list([
      term('What it is', line(what)),
      term('Pay', payInOneLine(role)),
      term('The catch', line(theCatch)),
      ...(lapsing.length > 0
        ? [
            term(
              'After your last clinic day',
              lapsing.map((need) => `${need.what} (${NEED_STATUS[need.status].toLowerCase()}): ${formatAfterClinic(need)}.`).join(' '),
            ),
          ]
        : []),
      term('Right for you if', line(rightIf)),
      term('Not for you if', line(notIf)),
      term('Tonight', line(tonight)),
    ]),
  ]
}

function payInOneLine(role: Role): Piece {
  const [headline] = role.pay
  if (!headline) return 'No figure found.'
  const { grade } = gradeEvidence(evidenceOf(role))
  return [
    formatPay(headline),
    note(headline.note),
    ` (${origin(headline)}). Evidence: ${GRADES[grade].toLowerCase()}.`,
    payMismatches(headline).map((words) => [' ', strong(`${capitalize(words)}.`)]),
  ]
}

function origin(figure: RolePay): string {
  return `${formatOrigin(figure)}, ${formatStatistic(figure)}${figure.inferred.includes('year') ? ' (our reading)' : ''}`
}

function pay(role: Role): RootContent[] {
  const figures = evidenceOf(role)
  const { grade, because } = gradeEvidence(figures)
  return [
    heading(2, 'Pay'),
    ...(role.payGap ? [paragraph(line(role.payGap))] : []),
    ...(role.pay.length > 0
      ? [
          paragraph(
            strong(`Evidence: ${GRADES[grade].toLowerCase()}.`),
            ` By our rule: ${GRADE_REASONS[because]}. ${formatAgreement(figures)} `,
            link('/method#evidence', 'The rule'),
          ),
        ]
      : []),
    ...list(role.pay.map(payFigure), true),
  ]
}

function payFigure(figure: RolePay): Piece {
  const annual = annualise(figure, DEFAULT_HOURS_PER_WEEK)
  return [
    strong(formatPay(figure)),
    note(figure.note),
    `: ${origin(figure)}. ${capitalize(figure.population)}. `,
    annual?.estimated ? `${formatAnnualPay(annual)} at ${DEFAULT_HOURS_PER_WEEK} hours a week, ${PAID_WEEKS_PER_YEAR} weeks. ` : null,
    annual ? null : 'Not counted by the year: how many fill a year is not known. ',
    `${payTerms({ ...figure, interest: figure.source.interest }).join(', ')}.`,
    payMismatches(figure).map((words) => [' ', strong(`${capitalize(words)}.`)]),
    figure.caveat ? ` ${figure.caveat}` : null,
  ]
}

function terms(role: Role): RootContent[] {
  const { place, travel, commitment, weeklyHours, smallestWeek, patientContact, besideClinic, firstIncome } = role
  return list([
    term('Where', place.values.map((value) => PLACES[value]).join(', '), '. ', place.note && line(place.note)),
    term('Travel', TRAVEL[travel.value], judged(travel.ours), '. ', line(travel.reason)),
    term('Commitment', commitment.values.map((value) => COMMITMENTS[value]).join(', '), '. ', commitment.note && line(commitment.note)),
    ...(weeklyHours ? [term('A full-time week', formatFigure(weeklyHours), note(weeklyHours.note), ` (${weeklyHours.measures}).`)] : []),
    term('Hours a week', SMALLEST_WEEK[smallestWeek.value], judged(smallestWeek.ours), '. ', line(smallestWeek.reason)),
    term('Patient contact', PATIENT_CONTACT[patientContact.value], judged(patientContact.ours), '. ', line(patientContact.reason)),
    term('Beside clinic', BESIDE_CLINIC[besideClinic.value], judged(besideClinic.ours), '. ', line(besideClinic.reason)),
    term('First income', FIRST_INCOME[firstIncome.value], judged(firstIncome.ours), '. ', line(firstIncome.reason)),
  ])
}

function easing({ eases }: Role, drivers: Drivers): RootContent[] {
  return list(
    eases.map(({ driver, value, reason, ours }) =>
      term(drivers.find(({ slug }) => slug === driver)?.title ?? driver, EASES[value], judged(ours), '. ', line(reason)),
    ),
  )
}

function excludes({ excludes: ruledOut }: Role): RootContent[] {
  if (ruledOut.length === 0) return []
  return [
    heading(3, 'What it rules out'),
    ...list(
      ruledOut.map(({ what, kind, roles }) =>
        term(kind === 'forbidden' ? 'Ruled out' : 'Needs consent', line(what), roles.length > 0 ? [' Bears on ', links(roles), '.'] : null),
      ),
    ),
  ]
}

function links(pages: readonly PageLink[]): Piece {
  return pages.map(({ href, title }, index) => [index > 0 ? ', ' : null, link(href, title)])
}

function needs(role: Role): RootContent[] {
  return [
    heading(3, 'What you need, and what becomes of it after your last clinic day'),
    ...list(
      role.needs.map((need) =>
        term(
          need.what,
          `${NEED_STATUS[need.status]}; after clinic: ${formatAfterClinic(need)}`,
          judged(need.ours),
          '. ',
          need.note && line(need.note),
        ),
      ),
    ),
  ]
}

function whereToLook({ gettingIn: { titles, employers, openings, months, searchPhrase } }: Role): RootContent[] {
  return [
    heading(3, 'Where to look'),
    ...list([
      ...(titles.length > 0 ? [term('Titles to type', titles.join('; '))] : []),
      ...(employers.length > 0 ? [term('Who employs', employers.join('; '))] : []),
      ...(openings.length > 0
        ? [
            term(
              'Where openings have stood',
              openings.map(({ where, address }, index) => [index > 0 ? '; ' : null, address ? link(address, where) : where]),
            ),
          ]
        : []),
      term(
        'Months to a first position',
        months ? [`${months.low} to ${months.high}. `, line(months.note)] : 'Not known: nothing we found measures it for this role.',
      ),
      ...(searchPhrase ? [term('A phrase to copy into a search', { type: 'inlineCode', value: searchPhrase })] : []),
    ]),
  ]
}

function talk({ gettingIn }: Role): RootContent[] {
  return [
    heading(3, 'Talk to somebody who does it'),
    paragraph('Three questions to put to them:'),
    ...list(gettingIn.questions, true),
    paragraph('A message that asks for twenty minutes, to copy and change:'),
    quote(paragraph(gettingIn.message)),
  ]
}

function wayBack({ wayBack: { value, reason, ours }, related }: Role): RootContent[] {
  return [
    ...list([term('Way back to clinic', WAY_BACK[value], judged(ours), '. ', line(reason))]),
    paragraph('Related roles: ', links(related), '.'),
  ]
}

function rules(role: Role): RootContent[] {
  if (role.rules.length === 0) return []
  return [
    heading(2, 'What holds only until a day'),
    ...list(
      role.rules.map(({ title, until, holds, lookUp }) =>
        term(title, `holds through ${formatDate(until)}. `, line(holds), ' After that day: ', line(lookUp)),
      ),
    ),
  ]
}

function questions(role: Role): RootContent[] {
  if (role.questions.length === 0) return []
  return [
    heading(2, 'Questions people ask'),
    ...role.questions.flatMap(({ question, answered, answer }) => [
      heading(3, question, answered === 'yes' ? null : ` (${ANSWERED[answered]})`),
      ...blocks(answer),
    ]),
  ]
}

function sources({ notes }: Role): RootContent[] {
  if (notes.length === 0) return []
  return [heading(2, 'Sources'), ...notes.map((source, index) => footnote(index + 1, sourceLine(source)))]
}

function sourceLine({ publisher, reports, copyOf, address, title, published, interest }: Source): Piece {
  return [
    `${publisher}${reports ? `, reporting ${reports}` : ''}${copyOf ? ` (copy of a page by ${copyOf})` : ''}: `,
    link(address, title),
    `, ${published}${INTERESTS[interest] ? ` (${INTERESTS[interest]})` : ''}.`,
  ]
}

function colophon({ slug, title, reviewed, figuresChanged }: Role, figuresSince: string): RootContent[] {
  const path = `/roles/${slug}`
  return [
    { type: 'thematicBreak' },
    paragraph(
      `Last reviewed ${formatDate(reviewed)} against its sources by the developers. No oncologist has read this page yet. `,
      `${formatFiguresChanged(figuresChanged, figuresSince)} `,
      link('/corrections', 'Every change'),
    ),
    ...list([
      term('Page', link(path, `${SITE_ORIGIN}${path}`)),
      term(
        'License',
        link(LICENSE.href, LICENSE.name),
        ': our words and our selection. The figures belong to nobody; each names its source.',
      ),
      term('Cite as', formatCitation({ title, path, reviewed })),
    ]),
  ]
}
