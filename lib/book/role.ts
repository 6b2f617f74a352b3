import type { Root } from 'hast'
import type { Driver, Reasoned, Role, RolePay } from '../content/model'
import type { Prose } from '../content/prose'
import { gradeEvidence } from '../evidence'
import {
  capitalize,
  formatAfterClinic,
  formatAnnualPay,
  formatFiguresChanged,
  formatList,
  formatOrigin,
  formatPay,
  formatStatistic,
  payMismatches,
} from '../format'
import { lapsingNeeds } from '../holdings'
import { annualise, DEFAULT_HOURS_PER_WEEK, PAID_WEEKS_PER_YEAR } from '../pay'
import { formatAgreement } from '../pay-agreement'
import { payTerms } from '../pay-words'
import { evidenceOf } from '../roles'
import {
  BESIDE_CLINIC,
  COMMITMENTS,
  EASES,
  FIRST_INCOME,
  GRADE_REASONS,
  GRADES,
  NEED_STATUS,
  PATIENT_CONTACT,
  PLACES,
  type ROLE_SECTIONS,
  SMALLEST_WEEK,
  TRAVEL,
  WAY_BACK,
} from '../vocabulary'
import { bodyOf, h, inlineLinks, link, list, type Pen, type Piece, terms } from './elements'
import { noteSection, questionSection, reviewedLine, ruleSection, seeAlso } from './passages'

type Drivers = readonly Pick<Driver, 'slug' | 'title'>[]

/** One role: the box, the pay, then the long text with what belongs under each section. */
export function roleBody(role: Role, drivers: Drivers, figuresSince: string, pen: Pen): Root {
  const underSection: Partial<Record<(typeof ROLE_SECTIONS)[number], Piece>> = {
    'The work': workTerms(role, pen),
    'What it eases': easing(role, drivers, pen),
    'What it costs you': exclusions(role, pen),
    'Getting in': gettingIn(role, pen),
    'Where it leads': wayBack(role, pen),
  }
  return bodyOf(
    h('p', { className: ['summary'] }, role.summary),
    h('p', {}, `Also called ${formatList(role.otherNames, 'or')}.`),
    role.caution && h('p', { className: ['caution'] }, pen.prose(role.caution)),
    box(role, pen),
    paySection(role, pen),
    role.sections.map(({ id, title, prose }) =>
      pen.section(title, id, pen.prose(prose), underSection[title as (typeof ROLE_SECTIONS)[number]] ?? null),
    ),
    ruleSection(role.rules, pen),
    questionSection(role.questions, pen),
    noteSection(role.notes, pen),
    reviewedLine(role.reviewed, formatFiguresChanged(role.figuresChanged, figuresSince)),
  )
}

function box(role: Role, pen: Pen): Piece {
  const { what, catch: theCatch, rightIf, notIf, tonight } = role.atAGlance
  const lapsing = lapsingNeeds(role.needs)
  return pen.section(
    'In two minutes',
    null,
    terms([
      { term: 'What it is', said: pen.prose(what) },
      { term: 'Pay', said: payInOneLine(role, pen) },
      { term: 'The catch', said: pen.prose(theCatch) },
      {
        term: 'After your last clinic day',
        said:
          lapsing.length > 0
            ? lapsing.map((need) => `${need.what} (${NEED_STATUS[need.status].toLowerCase()}): ${formatAfterClinic(need)}.`).join(' ')
            : null,
      },
      { term: 'Right for you if', said: pen.prose(rightIf) },
      { term: 'Not for you if', said: pen.prose(notIf) },
      { term: 'Tonight', said: pen.prose(tonight) },
    ]),
  )
}

function payInOneLine(role: Role, pen: Pen): Piece {
  const [headline] = role.pay
  if (!headline) return ['No figure found. ', link(`#${pen.id('pay')}`, 'Why, and what is known')]
  return [
    formatPay(headline),
    pen.note(headline.note),
    ` (${origin(headline)}). Evidence: ${GRADES[gradeEvidence(evidenceOf(role)).grade].toLowerCase()}.`,
    mismatches(headline),
  ]
}

function paySection(role: Role, pen: Pen): Piece {
  const figures = evidenceOf(role)
  const { grade, because } = gradeEvidence(figures)
  if (role.payGap) return pen.section('Pay', 'pay', h('p', {}, pen.prose(role.payGap)))
  return pen.section(
    'Pay',
    'pay',
    h(
      'p',
      {},
      h('strong', {}, `Evidence: ${GRADES[grade].toLowerCase()}.`),
      ` By our rule: ${GRADE_REASONS[because]}. ${formatAgreement(figures)} `,
      link('/method#evidence', 'The rule'),
    ),
    list(
      'ol',
      role.pay.map((pay) => payFigure(pay, pen)),
    ),
  )
}

function payFigure(pay: RolePay, pen: Pen): Piece {
  const annual = annualise(pay, DEFAULT_HOURS_PER_WEEK)
  return [
    h('strong', {}, formatPay(pay)),
    pen.note(pay.note),
    `. ${origin(pay)}. ${capitalize(pay.population)}. `,
    annual?.estimated ? `${formatAnnualPay(annual)} at ${DEFAULT_HOURS_PER_WEEK} hours a week, ${PAID_WEEKS_PER_YEAR} weeks. ` : null,
    annual ? null : 'Not counted by the year: how many fill a year is not known. ',
    `${payTerms({ ...pay, interest: pay.source.interest }).join(', ')}.`,
    mismatches(pay),
    pay.caveat ? ` ${pay.caveat}` : null,
  ]
}

function origin(pay: RolePay): string {
  return `${formatOrigin(pay)}, ${formatStatistic(pay)}`
}

function mismatches(pay: RolePay): Piece {
  return payMismatches(pay).map((words) => [' ', h('strong', {}, `${capitalize(words)}.`)])
}

const OURS = ' (our judgment)'

function reasonedTerm(term: string, value: string, reason: Prose | null, ours: boolean, pen: Pen) {
  return { term, said: [h('strong', {}, value), ours ? OURS : null, '. ', reason && pen.prose(reason)] }
}

function workTerms(role: Role, pen: Pen): Piece {
  const reasoned = <Value extends string>(term: string, labels: Record<Value, string>, { value, reason, ours }: Reasoned<Value>) =>
    reasonedTerm(term, labels[value], reason, ours, pen)
  const { place, commitment } = role
  return terms([
    reasonedTerm('Where', place.values.map((value) => PLACES[value]).join(', '), place.note, false, pen),
    reasoned('Travel', TRAVEL, role.travel),
    reasonedTerm('Commitment', commitment.values.map((value) => COMMITMENTS[value]).join(', '), commitment.note, false, pen),
    reasoned('Hours a week', SMALLEST_WEEK, role.smallestWeek),
    reasoned('Patient contact', PATIENT_CONTACT, role.patientContact),
    reasoned('Beside clinic', BESIDE_CLINIC, role.besideClinic),
    reasoned('First income', FIRST_INCOME, role.firstIncome),
  ])
}

function easing(role: Role, drivers: Drivers, pen: Pen): Piece {
  return terms(
    role.eases.map(({ driver, value, reason, ours }) =>
      reasonedTerm(drivers.find(({ slug }) => slug === driver)?.title ?? driver, capitalize(EASES[value]), reason, ours, pen),
    ),
  )
}

function exclusions({ excludes }: Role, pen: Pen): Piece {
  if (excludes.length === 0) return null
  return [
    h('h4', {}, 'What it rules out'),
    list(
      'ul',
      excludes.map(({ what, kind, roles }) => [
        h('strong', {}, kind === 'forbidden' ? 'Ruled out: ' : 'Needs consent: '),
        pen.prose(what),
        roles.length > 0 ? [' Bears on ', inlineLinks(roles), '.'] : null,
      ]),
    ),
  ]
}

function gettingIn(role: Role, pen: Pen): Piece {
  const { titles, employers, openings, months, searchPhrase, questions, message } = role.gettingIn
  return [
    h('h4', {}, 'What you need, and what becomes of it after your last clinic day'),
    terms(
      role.needs.map((need) =>
        reasonedTerm(need.what, `${NEED_STATUS[need.status]}; after clinic: ${formatAfterClinic(need)}`, need.note, need.ours, pen),
      ),
    ),
    h('h4', {}, 'Where to look'),
    terms([
      { term: 'Titles to type', said: titles.join('; ') || null },
      { term: 'Who employs', said: employers.join('; ') || null },
      {
        term: 'Where openings have stood',
        said: list(
          'ul',
          openings.map(({ where, address }) => (address ? link(address, where) : where)),
        ),
      },
      {
        term: 'Months to a first position',
        said: months
          ? [`${months.low} to ${months.high}. `, pen.prose(months.note)]
          : 'Not known: nothing we found measures it for this role.',
      },
      { term: 'A phrase to copy into a search', said: searchPhrase ? h('code', {}, searchPhrase) : null },
    ]),
    h('h4', {}, 'Talk to somebody who does it'),
    h('p', {}, 'Three questions to put to them:'),
    list('ol', questions),
    h('p', {}, 'A message that asks for twenty minutes, to copy and change:'),
    h('blockquote', {}, h('p', {}, message)),
  ]
}

function wayBack({ wayBack: { value, reason, ours }, related }: Role, pen: Pen): Piece {
  return [terms([reasonedTerm('Way back to clinic', WAY_BACK[value], reason, ours, pen)]), seeAlso('Related roles: ', related)]
}
