import type { ComparedDriver } from '@/lib/facets'
import {
  type FitAnswers,
  type FitPart,
  type FitQuestion,
  type FitQuestionName,
  hoursFor,
  MUST,
  numberAnswer,
  pushField,
  type RoleFit,
  standingOf,
  strengthOf,
} from '@/lib/fit'
import type { FitQuery } from '@/lib/fit-query'
import { capitalize, formatCount, formatList, formatMoney, formatPay } from '@/lib/format'
import { FULL_TIME_HOURS } from '@/lib/pay'
import { type ComparedRole, comparablePay } from '@/lib/roles'
import { COMMITMENTS, HOLDINGS, PLACES } from '@/lib/vocabulary'

/** The sentences of "Find a fit": one table for what is asked, and one for each way of saying how a role stands to an answer. */

/** What a reader has to know to answer, beside the question. */
export const FIT_HINTS: Record<FitQuestionName, string> = {
  push: 'It weighs and never shuts a role out.',
  pay: 'A limit. Pay by the hour counts at the hours you want, at 20 where you leave them open. A yearly figure counts as published, whatever its hours.',
  hours: `From ${FULL_TIME_HOURS} on, a role has to be offered full time; below, it has to be possible in so few.`,
  place: '',
  patients: '',
  hold: 'A limit: what a role requires and you do not hold would have to change.',
  back: '',
  income: 'A limit: a role that begins to pay later would have to change.',
}

/** How an answer is held against a role, for /method. */
export const FIT_RULES: Record<FitQuestionName, string> = {
  push: 'For each driver: eases it counts 1, partly a half, not at all 0, makes it worse minus 1. “Most of all” counts the whole weight, “strongly” two thirds of it, “somewhat” one third.',
  pay: 'The leading figure by the year over your least, 1 at the most. An hourly rate counts at the hours you want.',
  hours:
    'Below 20 hours the smallest week has to lie below 20. From 20 on, work that asks for 20 or more fits if it is offered part time or by the case, and counts a half if it is offered full time only. From 40 on it has to be offered full time; part time counts a half.',
  place: 'One of the places you ticked counts 1, none of them 0.',
  patients: 'The contact you want counts 1, one step away a half, two steps 0.',
  hold: 'A quarter for each of the four: held or not needed counts 1, preferred and not held a half, required and not held 0. Each that is required and not held is a limit of its own.',
  back: 'As open as you ask, or more so, counts 1; narrows where it has to stay open a half; closes 0.',
  income: 'In time counts 1, each step later a third less.',
}

const STRENGTH_WORDS = ['not at all', 'somewhat', 'strongly', 'most of all']

const BACK_WORDS = { open: 'stays open', narrows: 'narrows', closes: 'closes', 'not known': 'is not known' } as const

const CONTACT_WORDS = { none: 'no patients', some: 'some patient contact without treating', treating: 'to treat patients' } as const

const OFFERED_CONTACT = { none: 'no patients', some: 'some patient contact without treating', treating: 'you treat patients' } as const

/** A word in the middle of a sentence. */
function inner(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

function driverTitle(drivers: readonly ComparedDriver[], slug: string | null): string {
  return inner(drivers.find((driver) => driver.slug === slug)?.title ?? slug ?? '')
}

function labelsOf(answers: FitAnswers, field: string, questions: readonly FitQuestion[]): string {
  const found = questions.flatMap(({ fields }) => fields).find(({ name }) => name === field)
  if (!found || found.kind === 'number') return ''
  const chosen = found.options.filter(({ token }) => answers[field]?.includes(token)).map(({ label }) => inner(label))
  return formatList(chosen, found.kind === 'many' && field !== 'hold' ? 'or' : 'and')
}

/** What a role offers on the question of a part, and what the reader asked for, for a sentence. */
function offers({ question, about }: FitPart, role: ComparedRole, answers: FitAnswers, questions: readonly FitQuestion[]): string {
  switch (question) {
    case 'push':
      return ''
    case 'pay': {
      const pay = comparablePay(role, hoursFor(answers))
      const need = formatMoney(numberAnswer(answers, 'pay') ?? 0, 'USD')
      if (pay === null) return role.headline ? `${formatPay(role.headline)}, not counted by the year` : 'no pay figure was found'
      const isHourly = role.headline?.per === 'hour'
      const hours = isHourly ? ` at ${formatCount(hoursFor(answers), 'hour')} a week` : ''
      const middle = role.headline?.low === undefined ? '' : ', the middle of its range,'
      return `${isHourly ? '~' : ''}${formatMoney(Math.round(pay), 'USD')} a year${hours}${middle} against your ${need}`
    }
    case 'hours': {
      const hours = numberAnswer(answers, 'hours') ?? 0
      if (hours >= FULL_TIME_HOURS)
        return `is offered ${formatList(
          role.commitment.map((way) => inner(COMMITMENTS[way])),
          'or',
        )}; you want ${hours} hours a week`
      if (role.smallestWeek === 'not known') return `how small its week can be is not known; you want ${formatCount(hours, 'hour')}`
      const smallest = role.smallestWeek === 'under 20 hours' ? 'can stay under 20 hours a week' : 'asks for 20 hours a week or more'
      const isFullOnly = hours >= 20 && role.commitment.every((way) => way === 'full time')
      return `${smallest}${isFullOnly ? ', full time only' : ''}; you want ${hours}`
    }
    case 'place':
      return `${formatList(
        role.place.map((place) => inner(PLACES[place])),
        'or',
      )}; you can work ${labelsOf(answers, 'place', questions)}`
    case 'patients': {
      const wanted = answers.patients?.[0] ?? ''
      const offered = OFFERED_CONTACT[role.patientContact]
      return wanted === role.patientContact
        ? `${offered}, as you want`
        : `${offered}; you want ${CONTACT_WORDS[wanted as keyof typeof CONTACT_WORDS]}`
    }
    case 'hold':
      return about === null ? '' : HOLDINGS[about as keyof typeof HOLDINGS].noun
    case 'back':
      return `the way back ${BACK_WORDS[role.wayBack]}; for you it ${answers.back?.[0] === 'open' ? 'has to stay open' : 'may narrow'}`
    case 'income': {
      const need = `you need it ${labelsOf(answers, 'income', questions)}`
      return role.firstIncome === 'not known'
        ? `when income starts is not known; ${need}`
        : `first income ${inner(role.firstIncome)}; ${need}`
    }
  }
}

/** How a role stands to one part of an answer, as a line of its own. */
export function reasonWords(
  part: FitPart,
  role: ComparedRole,
  answers: FitAnswers,
  questions: readonly FitQuestion[],
  drivers: readonly ComparedDriver[],
): string {
  if (part.question === 'push') {
    const driver = driverTitle(drivers, part.about)
    const push = `, which pushes you ${STRENGTH_WORDS[strengthOf(answers, part.about ?? '')]}`
    const easing = role.eases[part.about ?? '']
    if (easing === 'worse') return `Makes ${driver} worse${push}`
    if (!easing) return `Not said whether it eases ${driver}${push}`
    return `${{ yes: 'Eases', partly: 'Partly eases', no: 'Does not ease' }[easing]} ${driver}${push}`
  }
  const words = offers(part, role, answers, questions)
  if (part.question !== 'hold') return capitalize(words)
  if (part.fit === 1) return `Has ${words} settled: you hold it, or it is not needed`
  if (part.state === 'open') return `Not known whether it asks for ${words}, which you do not hold`
  return part.state === 'met' ? `Prefers ${words}, which you do not hold` : `Requires ${words}, which you do not hold`
}

/** The lines that speak for a role, against it, and what is not known; what it asks for and the reader holds is one line. */
export function reasonsOf(
  { parts, role }: RoleFit,
  answers: FitAnswers,
  questions: readonly FitQuestion[],
  drivers: readonly ComparedDriver[],
): Record<'speaksFor' | 'against' | 'unknown', string[]> {
  const words = (chosen: readonly FitPart[]) => chosen.map((part) => reasonWords(part, role, answers, questions, drivers))
  const holds = parts.filter(({ question }) => question === 'hold')
  const isFor = ({ question, fit, state }: FitPart) => state !== 'open' && (fit === 1 || (question === 'push' && fit > 0))
  return {
    speaksFor: [
      ...words(parts.filter((part) => part.question !== 'hold' && isFor(part))),
      ...(holds.length > 0 && holds.every(({ fit }) => fit === 1) ? ['Asks for nothing that you do not hold'] : []),
    ],
    against: words(parts.filter((part) => part.state !== 'open' && !isFor(part))),
    unknown: words(parts.filter(({ state }) => state === 'open')),
  }
}

/** A limit in a few words, with the numbers on both sides. */
function limitWords(part: FitPart, role: ComparedRole, answers: FitAnswers, questions: readonly FitQuestion[]): string {
  const words = offers(part, role, answers, questions)
  switch (part.question) {
    case 'pay':
      return `pay: ${words}`
    case 'hours':
      return `your hours: it ${words}`
    case 'place':
      return `where you can work: ${words}`
    case 'patients':
      return `patients: ${words}`
    case 'hold':
      return `${words}, which it requires and you do not hold`
    case 'back':
      return `the way back: ${words.replace('the way back', 'it')}`
    default:
      return `the start of income: ${words}`
  }
}

const LIMIT_NAMES: Record<FitQuestionName, string> = {
  push: '',
  pay: 'pay by the year',
  hours: 'how small its week can be',
  place: 'place of work',
  patients: 'patient contact',
  hold: 'what it asks for',
  back: 'the way back',
  income: 'when income starts',
}

/** Where a role stands, in a sentence or two: what would have to change, and what it does about what pushes most. */
export function standingWords(fit: RoleFit, answers: FitAnswers, questions: readonly FitQuestion[]): string {
  const limits = fit.parts.some(({ isLimit }) => isLimit)
  const unmet = fit.unmet.map((part) => limitWords(part, fit.role, answers, questions))
  const unknown = formatList([...new Set(fit.open.map(({ question }) => LIMIT_NAMES[question]))])
  const sentence = {
    every: limits ? 'Meets every limit.' : '',
    open: `Meets every limit that is known. Not known: ${unknown}.`,
    one: `Meets everything but ${unmet.join('; ')}.${unknown ? ` Not known: ${unknown}.` : ''}`,
    more: `Misses ${formatCount(unmet.length, 'limit')}. ${unmet.map(capitalize).join('. ')}.`,
  }[standingOf(fit)]
  return [sentence, mostPushing(fit)].filter(Boolean).join(' ')
}

function mostPushing({ parts }: RoleFit): string {
  const pushing = parts.filter(({ question }) => question === 'push')
  const most = Math.max(...pushing.map(({ share }) => share))
  const fits = pushing.filter(({ share }) => share === most).map(({ fit }) => fit)
  if (fits.length === 0) return ''
  if (fits.every((fit) => fit === 1)) return 'Eases what pushes you most.'
  if (fits.every((fit) => fit <= 0))
    return fits.some((fit) => fit < 0) ? 'Makes worse what pushes you most.' : 'Does not ease what pushes you most.'
  return 'Eases some of what pushes you most.'
}

/** Everything a link would tell, a line for each answer and each weight that was moved. */
export function answerWords(
  { answers, weights }: FitQuery,
  questions: readonly FitQuestion[],
  drivers: readonly ComparedDriver[],
): string[] {
  const limit = (name: FitQuestionName) => (answers[MUST]?.includes(name) ? ' This is a limit.' : '')
  const pay = numberAnswer(answers, 'pay')
  const hours = numberAnswer(answers, 'hours')
  const has = (field: string) => (answers[field]?.length ?? 0) > 0
  return [
    ...drivers
      .filter(({ slug }) => has(pushField(slug)))
      .map(({ slug, title }) => `${title} pushes you ${STRENGTH_WORDS[strengthOf(answers, slug)]}.`),
    ...(pay === null ? [] : [`You need at least ${formatMoney(pay, 'USD')} a year.`]),
    ...(hours === null ? [] : [`You want to work ${formatCount(hours, 'hour')} a week.${limit('hours')}`]),
    ...(has('place') ? [`You can work ${labelsOf(answers, 'place', questions)}.${limit('place')}`] : []),
    ...(has('patients') ? [`You want ${CONTACT_WORDS[answers.patients?.[0] as keyof typeof CONTACT_WORDS]}.${limit('patients')}`] : []),
    ...(has('hold') ? [`You hold ${labelsOf(answers, 'hold', questions)}.`] : []),
    ...(has('back')
      ? [`The way back ${answers.back?.[0] === 'open' ? 'has to stay open' : 'may narrow, but not close'}.${limit('back')}`]
      : []),
    ...(has('income') ? [`Income has to start ${labelsOf(answers, 'income', questions)}.`] : []),
    ...questions
      .filter(({ name, weight }) => weights[name] !== weight)
      .map(({ name, label, weight }) => `“${label}” counts ${weights[name]} instead of ${weight}.`),
  ]
}
