import { defaultWeights, type FitAnswers, type FitField, type FitQuestion, type FitWeights, MOST_WEIGHT, MUST } from './fit'
import { type IgnoredParam, type RawParams, toRawParams } from './role-query'

/** Everything a reader gave on "Find a fit". */
export type FitQuery = { answers: FitAnswers; weights: FitWeights }

/** The field of a question's weight. */
export function weightField(question: Pick<FitQuestion, 'name' | 'label'>): Extract<FitField, { kind: 'number' }> {
  return { name: `weight-${question.name}`, label: question.label, kind: 'number', least: 0, most: MOST_WEIGHT }
}

/** The field that makes limits of wishes. */
export function mustField(questions: readonly FitQuestion[]): Extract<FitField, { kind: 'one' | 'many' }> {
  const wishes = questions.filter(({ nature }) => nature === 'wish')
  return { name: MUST, label: 'Limits', kind: 'many', options: wishes.map(({ name, label }) => ({ token: name, label })) }
}

function answerFields(questions: readonly FitQuestion[]): FitField[] {
  return [...questions.flatMap(({ fields }) => fields), mustField(questions)]
}

/**
 * Reads the answers from a query string, or from what follows the # of a link. What is not recognized is ignored and
 * listed; an empty value is a question left open and no mistake.
 */
export function parseFitQuery(params: RawParams, questions: readonly FitQuestion[]): { query: FitQuery; ignored: IgnoredParam[] } {
  const ignored: IgnoredParam[] = []
  const read = (field: FitField) => {
    const asked = [...new Set([params[field.name] ?? []].flat().filter((value) => value.trim() !== ''))]
    const known = knownTokens(field, asked)
    for (const value of asked) if (!isRead(field, value, known)) ignored.push({ name: field.name, value })
    return known
  }
  const answers = Object.fromEntries(
    answerFields(questions)
      .map((field) => [field.name, read(field)] as const)
      .filter(([, tokens]) => tokens.length > 0),
  )
  const weights = { ...defaultWeights(questions) }
  for (const question of questions) {
    const [weight] = read(weightField(question))
    if (weight !== undefined) weights[question.name] = Number(weight)
  }
  const names = new Set([...answerFields(questions), ...questions.map(weightField)].map(({ name }) => name))
  for (const [name, value] of Object.entries(params))
    if (!names.has(name)) for (const one of [value ?? []].flat()) if (one !== '') ignored.push({ name, value: one })
  return { query: { answers, weights }, ignored }
}

function knownTokens(field: FitField, asked: readonly string[]): string[] {
  if (field.kind === 'number') {
    const value = asked.map((text) => wholeNumber(text, field)).find((one) => one !== null)
    return value === undefined || value === null ? [] : [String(value)]
  }
  if (field.kind === 'many') return field.options.filter(({ token }) => asked.includes(token)).map(({ token }) => token)
  const first = asked.find((value) => field.options.some(({ token }) => token === value))
  return first === undefined ? [] : [first]
}

function isRead(field: FitField, value: string, known: readonly string[]): boolean {
  return field.kind === 'number' ? known.includes(String(wholeNumber(value, field))) : known.includes(value)
}

/** A whole number as people write it (`150000`, `$150,000`), or null where it is none or out of bounds. */
export function wholeNumber(text: string, { least, most }: { least: number; most: number }): number | null {
  const digits = text.replaceAll(/[$,\s]/g, '')
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** The one canonical text of the answers: fixed order, what was not answered and weights that were not moved left out. */
export function printFitQuery({ answers, weights }: FitQuery, questions: readonly FitQuestion[]): string {
  const params = new URLSearchParams()
  for (const { name } of answerFields(questions)) for (const token of answers[name] ?? []) params.append(name, token)
  for (const question of questions) {
    const weight = weights[question.name]
    if (weight !== question.weight) params.append(weightField(question).name, String(weight))
  }
  return params.toString()
}

/** What stands before the answers in a link; what follows a # is never sent to a server. */
const FRAGMENT = '#a='

/** The part of an address that carries the answers, or nothing where there are none. */
export function fitFragment(query: FitQuery, questions: readonly FitQuestion[]): string {
  const printed = printFitQuery(query, questions)
  return printed === '' ? '' : `${FRAGMENT}${printed}`
}

/** The answers that a link carries after its #, or null where it carries none. */
export function parseFitFragment(hash: string, questions: readonly FitQuestion[]): { query: FitQuery; ignored: IgnoredParam[] } | null {
  return hash.startsWith(FRAGMENT) ? parseFitQuery(toRawParams(new URLSearchParams(hash.slice(FRAGMENT.length))), questions) : null
}

/** The answers with one field changed; an empty list takes its answer away. */
export function withAnswer(query: FitQuery, field: string, tokens: readonly string[]): FitQuery {
  const { [field]: _, ...others } = query.answers
  return { ...query, answers: tokens.length > 0 ? { ...others, [field]: tokens } : others }
}
