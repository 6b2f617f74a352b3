import { type ComparedDriver, holdingsOf, tokenOf } from './facets'
import { HOLDING_NAMES } from './holdings'
import { DEFAULT_HOURS_PER_WEEK, FULL_TIME_HOURS } from './pay'
import { MAX_HOURS, MAX_PAY } from './role-query'
import { type ComparedRole, comparablePay } from './roles'
import { type EASES, FIRST_INCOME, HOLDINGS, PATIENT_CONTACT, PLACES } from './vocabulary'

/** The questions of "Find a fit", as the address and the weights name them. */
export type FitQuestionName = 'push' | 'pay' | 'hours' | 'place' | 'patients' | 'hold' | 'back' | 'income'

/** What the reader answered: tokens by field, in the order in which they are declared; no empty lists. */
export type FitAnswers = Readonly<Record<string, readonly string[]>>

/** How much each question counts in the order, whole points from 0 to `MOST_WEIGHT`; 0 leaves it out altogether. */
export type FitWeights = Readonly<Record<FitQuestionName, number>>

export const MOST_WEIGHT = 5

/** One control of the form. Numbers are whole; a field left empty is no answer. */
export type FitField =
  | { name: string; label: string; kind: 'number'; least: number; most: number }
  | { name: string; label: string; kind: 'one' | 'many'; options: readonly { token: string; label: string }[] }

/**
 * Whether what a role offers meets a limit; `open` where no source says. Better ones come first.
 */
export const LIMIT_STATES = ['met', 'open', 'unmet'] as const

/** How a role stands to one answer. */
export type FitJudgment = {
  /** What it is about where a question has several parts: a driver's slug or something the reader may hold. */
  about: string | null
  /** From 0 for not at all to 1 for wholly; -1 where a role makes a driver worse. What is not known counts a half. */
  fit: number
  /** Share of the question's weight that this part carries. */
  share: number
  state: (typeof LIMIT_STATES)[number]
}

export type FitQuestion = {
  name: FitQuestionName
  label: string
  /** `order` only weighs; a `wish` is a limit where the reader says so; a `limit` always is. */
  nature: 'order' | 'limit' | 'wish'
  /** The weight until the reader moves it. A convention of ours, told to readers on /method. */
  weight: number
  fields: readonly FitField[]
  /** One judgment for each part that was answered. */
  judge: (role: ComparedRole, answers: FitAnswers) => FitJudgment[]
}

/** How strongly a driver pushes: the strongest counts its whole weight, the others their share of it. */
export const MOST_STRENGTH = 3
const STRENGTHS = [
  { token: '1', label: 'Somewhat' },
  { token: '2', label: 'Strongly' },
  { token: '3', label: 'Most of all' },
] as const

/** What each easing counts, as in the comparison's order by drivers eased. */
const EASING_FIT: Record<keyof typeof EASES, number> = { yes: 1, partly: 0.5, no: 0, worse: -1 }

/** What no source says counts a half, so that it neither lifts a role nor sinks it. Our convention, told to readers on /method. */
const UNKNOWN = { fit: 0.5, state: 'open' } as const

const INCOME_STEPS = Object.keys(FIRST_INCOME).filter((value) => value !== 'not known')
const PATIENT_STEPS = Object.keys(PATIENT_CONTACT)

/** The field by which readers turn wishes into limits. */
export const MUST = 'must'

export function pushField(driver: string): string {
  return `push-${driver}`
}

/**
 * Every question, declared once: this table drives the form, the address, the judgments, the reasons and /method. The
 * order here is the order everywhere.
 */
export function fitQuestions(drivers: readonly ComparedDriver[]): FitQuestion[] {
  const questions: Omit<FitQuestion, 'judge'>[] = [
    {
      name: 'push',
      label: 'What pushes you, and how strongly?',
      nature: 'order',
      weight: 3,
      fields: drivers.map(({ slug, title }) => ({ name: pushField(slug), label: title, kind: 'one', options: STRENGTHS })),
    },
    {
      name: 'pay',
      label: 'What is the least you need a year?',
      nature: 'limit',
      weight: 3,
      fields: [{ name: 'pay', label: 'Dollars a year, before tax', kind: 'number', least: 1, most: MAX_PAY }],
    },
    {
      name: 'hours',
      label: 'How many hours a week do you want to work?',
      nature: 'wish',
      weight: 2,
      fields: [{ name: 'hours', label: 'Hours a week', kind: 'number', least: 1, most: MAX_HOURS }],
    },
    {
      name: 'place',
      label: 'Where can you work?',
      nature: 'wish',
      weight: 2,
      fields: [{ name: 'place', label: 'Tick all that you could do', kind: 'many', options: optionsOf(PLACES) }],
    },
    {
      name: 'patients',
      label: 'Do you want patients?',
      nature: 'wish',
      weight: 2,
      fields: [{ name: 'patients', label: 'Patient contact', kind: 'one', options: optionsOf(PATIENT_CONTACT) }],
    },
    {
      name: 'hold',
      label: 'What do you hold?',
      nature: 'limit',
      weight: 2,
      fields: [
        {
          name: 'hold',
          label: 'Tick all that you hold',
          kind: 'many',
          options: [
            ...HOLDING_NAMES.map((name) => ({ token: name, label: HOLDINGS[name].label })),
            { token: 'none', label: 'None of these' },
          ],
        },
      ],
    },
    {
      name: 'back',
      label: 'Does the way back to clinic matter?',
      nature: 'wish',
      weight: 2,
      fields: [
        {
          name: 'back',
          label: 'The way back',
          kind: 'one',
          options: [
            { token: 'open', label: 'It has to stay open' },
            { token: 'narrows', label: 'It may narrow, but not close' },
          ],
        },
      ],
    },
    {
      name: 'income',
      label: 'How soon must income start?',
      nature: 'limit',
      weight: 2,
      fields: [
        {
          name: 'income',
          label: 'First income',
          kind: 'one',
          options: [
            { token: '3-months', label: 'Within 3 months' },
            { token: '6-months', label: 'Within 6 months' },
            { token: '12-months', label: 'Within 12 months' },
          ],
        },
      ],
    },
  ]
  const push: FitQuestion['judge'] = (role, answers) => drivers.flatMap(({ slug }) => judgePush(slug, role, answers))
  return questions.map((question) => ({ ...question, judge: { ...JUDGES, push }[question.name] }))
}

function optionsOf(vocabulary: Readonly<Record<string, string>>) {
  return Object.entries(vocabulary).map(([value, label]) => ({ token: tokenOf(value), label }))
}

/** The weights until the reader moves them. */
export function defaultWeights(questions: readonly FitQuestion[]): FitWeights {
  return Object.fromEntries(questions.map(({ name, weight }) => [name, weight])) as FitWeights
}

/** Whether anything that ranks was answered. */
export function isAnswered(answers: FitAnswers): boolean {
  return Object.keys(answers).some((field) => field !== MUST)
}

/** How strongly a driver pushes the reader, 0 for not at all. */
export function strengthOf(answers: FitAnswers, driver: string): number {
  return Number(answers[pushField(driver)]?.[0] ?? 0)
}

/** The whole number a reader gave, or null. */
export function numberAnswer(answers: FitAnswers, field: 'pay' | 'hours'): number | null {
  const [first] = answers[field] ?? []
  return first === undefined ? null : Number(first)
}

/** Hours a week at which hourly pay counts: those the reader wants, or the usual ones. */
export function hoursFor(answers: FitAnswers): number {
  return numberAnswer(answers, 'hours') ?? DEFAULT_HOURS_PER_WEEK
}

function whole(fit: number, state: FitJudgment['state'] = fit === 1 ? 'met' : 'unmet'): FitJudgment[] {
  return [{ about: null, fit, share: 1, state }]
}

function judgePush(driver: string, { eases }: ComparedRole, answers: FitAnswers): FitJudgment[] {
  const strength = strengthOf(answers, driver)
  const easing = eases[driver]
  if (strength === 0) return []
  const share = strength / MOST_STRENGTH
  if (!easing) return [{ about: driver, share, ...UNKNOWN }]
  return [{ about: driver, fit: EASING_FIT[easing], share, state: easing === 'yes' ? 'met' : 'unmet' }]
}

const JUDGES: Record<Exclude<FitQuestionName, 'push'>, FitQuestion['judge']> = {
  pay: (role, answers) => {
    const need = numberAnswer(answers, 'pay')
    if (need === null) return []
    const pay = comparablePay(role, hoursFor(answers))
    return pay === null ? whole(UNKNOWN.fit, UNKNOWN.state) : whole(Math.min(1, pay / need))
  },

  // A full week needs work that is offered full time; a shorter one needs work that can be had in so few hours.
  hours: ({ smallestWeek, commitment }, answers) => {
    const hours = numberAnswer(answers, 'hours')
    if (hours === null) return []
    if (hours >= FULL_TIME_HOURS) return whole(commitment.includes('full time') ? 1 : commitment.includes('part time') ? 0.5 : 0)
    if (smallestWeek === 'under 20 hours') return whole(1)
    if (smallestWeek === 'not known') return whole(UNKNOWN.fit, UNKNOWN.state)
    if (hours < 20) return whole(0)
    return whole(commitment.some((way) => way !== 'full time') ? 1 : 0.5)
  },

  place: ({ place }, answers) => {
    const wanted = answers.place ?? []
    return wanted.length === 0 ? [] : whole(place.some((one) => wanted.includes(tokenOf(one))) ? 1 : 0)
  },

  patients: ({ patientContact }, answers) => {
    const [wanted] = answers.patients ?? []
    if (wanted === undefined) return []
    const steps = Math.abs(PATIENT_STEPS.findIndex((step) => tokenOf(step) === wanted) - PATIENT_STEPS.indexOf(patientContact))
    return whole(1 - steps / (PATIENT_STEPS.length - 1))
  },

  hold: ({ asks }, answers) => {
    if (!answers.hold) return []
    const held = holdingsOf(answers.hold)
    const share = 1 / HOLDING_NAMES.length
    return HOLDING_NAMES.map((about): FitJudgment => {
      if (held.includes(about) || asks[about] === 'not needed') return { about, fit: 1, share, state: 'met' }
      if (asks[about] === 'not known') return { about, share, ...UNKNOWN }
      return asks[about] === 'preferred' ? { about, fit: 0.5, share, state: 'met' } : { about, fit: 0, share, state: 'unmet' }
    })
  },

  back: ({ wayBack }, answers) => {
    const [wanted] = answers.back ?? []
    if (wanted === undefined) return []
    if (wayBack === 'not known') return whole(UNKNOWN.fit, UNKNOWN.state)
    if (wayBack === 'open' || wayBack === wanted) return whole(1)
    return whole(wayBack === 'narrows' ? 0.5 : 0)
  },

  income: ({ firstIncome }, answers) => {
    const [wanted] = answers.income ?? []
    if (wanted === undefined) return []
    if (firstIncome === 'not known') return whole(UNKNOWN.fit, UNKNOWN.state)
    const late = INCOME_STEPS.indexOf(firstIncome) - ['3-months', '6-months', '12-months'].indexOf(wanted)
    return whole(1 - Math.max(0, late) / (INCOME_STEPS.length - 1))
  },
}

/** One judgment with what it counted. */
export type FitPart = FitJudgment & {
  question: FitQuestionName
  isLimit: boolean
  /** What it counted, of what it could have counted at the most. */
  points: number
  possible: number
}

/** A role with everything that placed it. */
export type RoleFit = {
  role: ComparedRole
  parts: FitPart[]
  /** Limits it does not meet, and limits of which no source says whether it does. */
  unmet: FitPart[]
  open: FitPart[]
  points: number
  possible: number
  /** Points of those possible, at most 1; 0 where nothing counts. */
  score: number
}

/** The answers that count: a question of weight 0 is left out as if it had not been answered. */
export function countedAnswers(questions: readonly FitQuestion[], answers: FitAnswers, weights: FitWeights): FitAnswers {
  const silent = questions.filter(({ name }) => weights[name] === 0).flatMap(({ fields }) => fields.map(({ name }) => name))
  return Object.fromEntries(Object.entries(answers).filter(([field]) => !silent.includes(field)))
}

/** How one role stands to the answers. */
export function fitOf(role: ComparedRole, questions: readonly FitQuestion[], answers: FitAnswers, weights: FitWeights): RoleFit {
  const counted = countedAnswers(questions, answers, weights)
  const parts = questions.flatMap((question) =>
    question.judge(role, counted).map((judgment): FitPart => {
      const possible = weights[question.name] * judgment.share
      return { ...judgment, question: question.name, isLimit: isLimit(question, counted), possible, points: possible * judgment.fit }
    }),
  )
  const points = round(parts.reduce((sum, part) => sum + part.points, 0))
  const possible = round(parts.reduce((sum, part) => sum + part.possible, 0))
  return {
    role,
    parts,
    unmet: parts.filter((part) => part.isLimit && part.state === 'unmet'),
    open: parts.filter((part) => part.isLimit && part.state === 'open'),
    points,
    possible,
    score: possible === 0 ? 0 : round(points / possible),
  }
}

function isLimit({ name, nature }: FitQuestion, answers: FitAnswers): boolean {
  return nature === 'limit' || (nature === 'wish' && (answers[MUST]?.includes(name) ?? false))
}

/** Sums of fractions that are equal on paper have to be equal here, or a tie would not be seen. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Where roles stand to the limits, in the order of the groups. */
export const STANDINGS = ['every', 'open', 'one', 'more'] as const
export type Standing = (typeof STANDINGS)[number]

/** A group of roles that meet the limits alike. In a band the scores are equal or nearly so, and the order says nothing. */
export type FitGroup = { standing: Standing; bands: { fits: RoleFit[]; isTied: boolean }[] }

/** How far below the first of its band a score may lie to be nearly the same, as a share of all points. Our convention, told to readers on /method. */
export const NEAR_SHARE = 0.05

/** Where a role stands to the limits: it meets every one, or none is known to fail, or one fails, or more do. */
export function standingOf({ unmet, open }: Pick<RoleFit, 'unmet' | 'open'>): Standing {
  if (unmet.length > 0) return unmet.length === 1 ? 'one' : 'more'
  return open.length > 0 ? 'open' : 'every'
}

/**
 * All roles in groups by the limits they meet, then by score; equal scores by title, so that the order never wobbles.
 * A role that fits one answer better never stands further down. Groups without a role are left out.
 */
export function rankFit(
  roles: readonly ComparedRole[],
  questions: readonly FitQuestion[],
  answers: FitAnswers,
  weights: FitWeights,
): FitGroup[] {
  const fits = roles.map((role) => fitOf(role, questions, answers, weights))
  return STANDINGS.map((standing) => ({
    standing,
    bands: bandsOf(
      fits
        .filter((fit) => standingOf(fit) === standing)
        .sort((a, b) => b.score - a.score || a.role.title.localeCompare(b.role.title, 'en')),
    ),
  })).filter(({ bands }) => bands.length > 0)
}

function bandsOf(fits: readonly RoleFit[]): FitGroup['bands'] {
  const bands: FitGroup['bands'] = []
  for (const fit of fits) {
    const band = bands.at(-1)
    const [first] = band?.fits ?? []
    if (!band || !first || round(first.score - fit.score) > NEAR_SHARE) bands.push({ fits: [fit], isTied: true })
    else {
      band.fits.push(fit)
      band.isTied &&= fit.score === first.score
    }
  }
  return bands
}
