import { z } from 'zod'
import * as words from '../vocabulary'

/**
 * The one definition of what an author may write in `content/`. Types, validation and the editor's JSON Schema come
 * from here. Each rule's message is the sentence an author reads after the value that was found.
 */

const text = z.string({ error: 'Write a sentence' }).trim().min(1, { error: 'Write a sentence' })
const slug = z.string({ error: 'Write the file name without .md, such as drug-safety-physician' }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Use small letters, digits and hyphens, such as drug-safety-physician',
})
const address = z.url({ protocol: /^https?$/, error: 'Write a full address, such as https://www.nih.gov/' })
const siteAddress = z.string({ error: 'Write an address within the site, such as /roles/irb-member' }).regex(/^\/[a-z0-9/-]*$/, {
  error: 'Write an address within the site, such as /roles/irb-member',
})
const plainNumber = z.number({ error: 'Write a plain number, such as 120000' })
const amount = plainNumber.nonnegative({ error: 'Write a number of 0 or more' })
const percentage = z
  .number({ error: 'Write a percentage from 0 to 100, such as 62' })
  .min(0, { error: 'Write a percentage from 0 to 100' })
  .max(100, { error: 'Write a percentage from 0 to 100' })
const count = z.int({ error: 'Write a whole number of 1 or more, such as 1524' }).min(1, { error: 'Write a whole number of 1 or more' })
const year = z.union([z.int().min(1990).max(2100), z.literal('not dated')], {
  error: 'Write a year such as 2024, or: not dated',
})
const sampleSize = z.union([count, z.literal('not published')], {
  error: 'Write how many answered, such as 1524, or: not published',
})
const calendarDate = z.iso.date({ error: 'Write a date as year-month-day, such as 2026-11-23' })

function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: 'Write a list' })
}

/** One of the keys of a vocabulary, or of a list of words. */
function oneOf<const T extends string>(allowed: readonly T[] | Readonly<Record<T, string>>) {
  const values = (Array.isArray(allowed) ? allowed : Object.keys(allowed)) as T[]
  return z.enum(values, { error: `Use one of ${values.join(', ')}` })
}

const sources = list(slug).default([])
const flag = z.boolean({ error: 'Write true, or leave the line out' }).default(false)

const figureId = slug

/** A figure that is not a role's pay: a share, hours, a cost. It lives with the source that published it. */
export const figureSchema = z.strictObject({
  id: figureId,
  value: plainNumber.optional(),
  low: plainNumber.optional(),
  high: plainNumber.optional(),
  unit: oneOf(words.UNITS),
  about: z.boolean({ error: 'Write true, or leave the line out' }).optional(),
  measures: text,
  population: text,
  n: sampleSize,
  year,
  caveat: text.optional(),
})

export const sourceSchema = z.strictObject({
  publisher: text,
  title: text,
  address,
  published: year,
  kind: oneOf(words.SOURCE_KINDS),
  interest: oneOf(words.INTERESTS),
  reports: text.optional(),
  copyOf: text.optional(),
  shows: text,
  limits: text,
  figures: list(figureSchema).default([]),
})

export const pollSchema = z.strictObject({
  question: text,
  asked: text,
  n: sampleSize,
  year,
  answers: oneOf(['one', 'several']),
  options: list(z.strictObject({ id: figureId, label: text, sharePercent: percentage })).min(1, {
    error: 'List at least one option',
  }),
  source: slug,
  caveat: text.optional(),
})

export const driverSchema = z.strictObject({
  title: text,
  order: count,
  summary: text,
  polls: list(z.strictObject({ poll: slug, option: slug })).default([]),
  studies: list(figureId).default([]),
  series: list(
    z.strictObject({ title: text, figures: list(figureId).min(2, { error: 'List at least two figures' }), note: text, sources }),
  ).default([]),
  related: list(slug).default([]),
  reviewed: calendarDate,
})

/** One published pay figure: either `amount`, or `low` and `high`, in whole units of `currency` per `per`. */
export const paySchema = z.strictObject({
  id: figureId,
  amount: amount.optional(),
  low: amount.optional(),
  high: amount.optional(),
  currency: oneOf(words.CURRENCIES),
  per: oneOf(words.PERIODS),
  statistic: oneOf(words.STATISTICS),
  population: text,
  populationKind: oneOf(words.POPULATION_KINDS),
  year,
  contains: oneOf(words.CONTAINS),
  paidAs: oneOf(words.PAID_AS),
  inferred: list(oneOf(['contains', 'paidAs', 'year'])).default([]),
  source: slug,
  originally: text.optional(),
  measurerInterest: oneOf(words.INTERESTS).optional(),
  measuresInstead: text.optional(),
  caveat: text.optional(),
})

/** A value with why we say so. `ours: true` marks a judgment of this guide and not of a source. */
function reasoned<const T extends string>(values: Readonly<Record<T, string>>) {
  return z.strictObject({
    value: oneOf(values),
    reason: text,
    ours: flag,
    sources,
  })
}

const yearSpan = z.strictObject({ low: amount, high: amount })

export const needSchema = z.strictObject({
  status: oneOf(words.NEED_STATUS),
  after: oneOf(words.AFTER_CLINIC),
  afterYears: yearSpan.optional(),
  note: text.optional(),
  ours: flag,
  sources,
})

const otherNeedSchema = needSchema.extend({ what: text })

export const roleSchema = z.strictObject({
  title: text,
  otherNames: list(text).min(1, { error: 'List at least one other name readers search for' }),
  category: oneOf(words.CATEGORIES),
  summary: text,
  caution: text.optional(),
  pay: list(paySchema),
  payGap: text.optional(),
  weeklyHours: figureId.optional(),
  place: z.strictObject({
    values: list(oneOf(words.PLACES)).min(1, { error: `Use one or more of ${Object.keys(words.PLACES).join(', ')}` }),
    note: text.optional(),
    sources,
  }),
  travel: reasoned(words.TRAVEL),
  commitment: z.strictObject({
    values: list(oneOf(words.COMMITMENTS)).min(1, { error: `Use one or more of ${Object.keys(words.COMMITMENTS).join(', ')}` }),
    note: text.optional(),
    sources,
  }),
  smallestWeek: reasoned(words.SMALLEST_WEEK),
  patientContact: reasoned(words.PATIENT_CONTACT),
  besideClinic: reasoned(words.BESIDE_CLINIC),
  firstIncome: reasoned(words.FIRST_INCOME),
  wayBack: reasoned(words.WAY_BACK),
  needs: z.strictObject({
    degree: needSchema,
    license: needSchema,
    boardCertification: needSchema,
    recentPractice: needSchema,
    fieldExperience: needSchema,
    other: list(otherNeedSchema).default([]),
  }),
  excludes: list(
    z.strictObject({
      what: text,
      kind: oneOf(['forbidden', 'needs consent']),
      roles: list(slug).default([]),
      sources: list(slug).min(1, { error: 'Name at least one source' }),
    }),
  ).default([]),
  eases: z.record(slug, reasoned(words.EASES), { error: 'Write one entry for each driver' }),
  atAGlance: z.strictObject({
    what: text,
    catch: text,
    rightIf: text,
    notIf: text,
    tonight: text,
  }),
  gettingIn: z.strictObject({
    titles: list(text).default([]),
    employers: list(text).default([]),
    openings: list(z.strictObject({ where: text, address: address.optional() })).default([]),
    months: z.union(
      [
        z.strictObject({
          low: amount,
          high: amount,
          note: text,
          sources: list(slug).min(1, { error: 'Name at least one source' }),
        }),
        z.literal('not known'),
      ],
      { error: 'Write low, high, note and sources, or: not known' },
    ),
    searchPhrase: text.optional(),
    questions: list(text).length(3, { error: 'Write three questions' }),
    message: text,
  }),
  related: list(slug).min(1, { error: 'Name at least one related role' }),
  reviewed: calendarDate,
})

export const chapterSchema = z.strictObject({
  order: count,
  title: text,
  summary: text,
  inShort: list(text).min(2, { error: 'Write two to five sentences' }).max(5, {
    error: 'Write two to five sentences',
  }),
  tonight: text,
  drivers: list(slug).default([]),
  crisisContacts: flag,
  baseline: flag,
  reviewed: calendarDate,
})

/** What physicians ask; the body is the answer. */
export const questionSchema = z.strictObject({
  question: text,
  order: count,
  topic: oneOf(words.QUESTION_TOPICS),
  answered: oneOf(words.ANSWERED),
  roles: list(slug).default([]),
  chapters: list(slug).default([]),
  crisisContacts: flag,
  reviewed: calendarDate,
})

/** Full-time clinic: the figures that everything else is held against. The first of `pay` is the dashed line of every ruler. */
export const baselineSchema = z.strictObject({
  title: text,
  summary: text,
  pay: list(figureId).min(1, { error: 'List at least one figure' }),
  hours: list(figureId).min(1, { error: 'List at least one figure' }),
  reviewed: calendarDate,
})

/** A rule or offer that is known to end or change on a day. */
export const datedRuleSchema = z.strictObject({
  title: text,
  until: calendarDate,
  holds: text,
  lookUp: text,
  sources: list(slug).min(1, { error: 'Name at least one source' }),
  roles: list(slug).default([]),
  chapters: list(slug).default([]),
  drivers: list(slug).default([]),
})

/** Work that readers will look for here and that the evidence does not carry. */
export const leftOutSchema = z.strictObject({
  title: text,
  order: count,
  found: text,
  missing: text,
  roles: list(slug).default([]),
})

const wholeNumber = z.int({ error: 'Write a whole number of 0 or more' }).min(0, { error: 'Write a whole number of 0 or more' })

/**
 * One step of leaving. Its time is counted from the last clinic day: by a published `figure`, or by `low` to `high` in
 * `unit`. Before that day `high` is when to begin and `low` the latest; after it the deadline lies between the two.
 */
export const stepSchema = z.strictObject({
  title: text,
  forWhom: list(oneOf(words.LEAVERS)).default([]),
  when: z.strictObject({
    side: oneOf(['before', 'after']),
    figure: figureId.optional(),
    low: wholeNumber.optional(),
    high: wholeNumber.optional(),
    unit: oneOf(words.STEP_UNITS).optional(),
    reason: text,
    ours: flag,
    sources,
  }),
  todo: text,
  missed: text,
  late: text,
  stateDependent: flag,
  ask: list(z.strictObject({ whom: oneOf(words.ADVISERS), question: text })).default([]),
  reviewed: calendarDate,
})

/** Published figures that changed: `what` each is, `before` and `after` in the words of the lock file. */
export const correctionSchema = z.strictObject({
  date: calendarDate,
  why: text,
  changes: list(z.strictObject({ figure: figureId, what: text, before: text, after: text, stoodOn: list(siteAddress).default([]) })).min(
    1,
    { error: 'List at least one change' },
  ),
})

export const contactSchema = z.strictObject({
  name: text,
  order: count,
  phone: text,
  dial: z.string({ error: 'Write digits only, such as 988' }).regex(/^\d{3,15}$/, {
    error: 'Write digits only, such as 988',
  }),
  text: flag,
  hours: text,
  forWhom: text,
  source: slug,
})

export const schemas = {
  sources: sourceSchema,
  polls: pollSchema,
  drivers: driverSchema,
  roles: roleSchema,
  guide: chapterSchema,
  questions: questionSchema,
  baseline: baselineSchema,
  'dated-rules': datedRuleSchema,
  'left-out': leftOutSchema,
  steps: stepSchema,
  corrections: correctionSchema,
  contacts: contactSchema,
} as const

export type Kind = keyof typeof schemas
export type Figure = z.infer<typeof figureSchema>
export type SourceFields = z.infer<typeof sourceSchema>
export type PollFields = z.infer<typeof pollSchema>
export type DriverFields = z.infer<typeof driverSchema>
export type PayFigure = z.infer<typeof paySchema>
export type RoleFields = z.infer<typeof roleSchema>
export type Need = z.infer<typeof needSchema>
export type ChapterFields = z.infer<typeof chapterSchema>
export type QuestionFields = z.infer<typeof questionSchema>
export type StepFields = z.infer<typeof stepSchema>
export type CorrectionFields = z.infer<typeof correctionSchema>
export type ContactFields = z.infer<typeof contactSchema>
