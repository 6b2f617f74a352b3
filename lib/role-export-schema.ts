import { z } from 'zod'
import { SORTS } from './role-query'
import { SITE_NAME, SITE_ORIGIN } from './site'
import * as words from './vocabulary'

/**
 * The one definition of the shape of `/roles.json`: the type that fills it and the JSON Schema that is published come
 * from here. Patterns stand where JSON Schema has formats, because validators check patterns without being asked to.
 */

/** The address of the published JSON Schema. */
export const ROLE_EXPORT_SCHEMA_ADDRESS = `${SITE_ORIGIN}/roles.schema.json`

const text = z.string().min(1)
const address = z.string().regex(/^https?:\/\/\S+$/)
const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar date, year-month-day')
const amount = z.number().nonnegative()
const year = z.union([z.int(), z.literal('not dated')])
const ours = z.boolean().describe('Whether it is a judgment of this guide and not of a source')

/** One of the keys of a vocabulary. */
function oneOf<T extends string>(vocabulary: Readonly<Record<T, string>>) {
  return z.enum(Object.keys(vocabulary) as T[])
}

function reasoned<T extends string>(vocabulary: Readonly<Record<T, string>>) {
  return z.strictObject({ value: oneOf(vocabulary), reason: text, ours })
}

const sourceSchema = z.strictObject({
  slug: text,
  publisher: text,
  title: text,
  address,
  published: year,
  kind: oneOf(words.SOURCE_KINDS),
  interest: oneOf(words.INTERESTS).describe('What the publisher gains from what it prints'),
  about: address.describe('The place on this site that says what the source shows and what it cannot show'),
})

const paySchema = z.strictObject({
  id: text,
  published: text.describe('The amount as published, in words'),
  low: amount.describe('In whole currency per period; equal to high where one amount was published'),
  high: amount,
  currency: oneOf(words.CURRENCIES),
  per: oneOf(words.PERIODS),
  yearly: z
    .strictObject({
      low: amount,
      high: amount,
      hoursPerWeek: z.number().nullable().describe('Hours a week by which an hourly rate was multiplied; null for a yearly figure'),
      weeksPerYear: z.number().nullable().describe('Weeks a year by which an hourly rate was multiplied; null for a yearly figure'),
    })
    .nullable()
    .describe('In whole currency a year; null for a figure by the day, case, exam, application or activity'),
  statistic: oneOf(words.STATISTICS),
  population: text,
  populationKind: oneOf(words.POPULATION_KINDS),
  mismatches: z.array(text).describe('How the figure is not about physicians in this role; empty where it is about them'),
  year,
  contains: oneOf(words.CONTAINS),
  paidAs: oneOf(words.PAID_AS),
  ourReading: z.array(z.enum(['contains', 'paidAs', 'year'])).describe('Which of these are our reading and not said by the source'),
  measuredBy: text.describe('Who measured it, where the source only quotes or copies'),
  measurerInterest: oneOf(words.INTERESTS).nullable().describe('What the measurer gains, where that is more than what the publisher gains'),
  caveat: text.nullable(),
  source: sourceSchema,
})

const roleSchema = z.strictObject({
  group: z
    .enum(['listed', 'not counted by the year'])
    .describe('Roles not counted by the year stand apart as soon as least pay is asked for: that filter neither keeps nor drops them'),
  slug: text,
  title: text,
  otherNames: z.array(text),
  category: oneOf(words.CATEGORIES),
  summary: text,
  caution: text.nullable().describe('What is to be read first, where the evidence of the whole page is thin'),
  evidence: z
    .strictObject({ grade: oneOf(words.GRADES), because: text })
    .describe('How strong the evidence behind the pay is, by our rule'),
  pay: z.array(paySchema).describe('Every published figure; the first leads, and by it the role is filtered and ordered'),
  payGap: text.nullable().describe('Why there is no figure'),
  place: z.strictObject({ values: z.array(oneOf(words.PLACES)), note: text.nullable() }),
  travel: reasoned(words.TRAVEL),
  commitment: z.strictObject({ values: z.array(oneOf(words.COMMITMENTS)), note: text.nullable() }),
  smallestWeek: reasoned(words.SMALLEST_WEEK),
  patientContact: reasoned(words.PATIENT_CONTACT),
  besideClinic: reasoned(words.BESIDE_CLINIC),
  firstIncome: reasoned(words.FIRST_INCOME),
  wayBack: reasoned(words.WAY_BACK),
  needs: z.array(
    z.strictObject({
      what: text,
      status: oneOf(words.NEED_STATUS),
      after: oneOf(words.AFTER_CLINIC).describe('What becomes of it after the last clinic day'),
      afterYears: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
      note: text.nullable(),
      ours,
    }),
  ),
  eases: z.array(z.strictObject({ driver: text.describe('Slug of a driver'), value: oneOf(words.EASES), reason: text, ours })),
  reviewed: calendarDate.describe('When the page was last held against its sources'),
  figuresChanged: calendarDate.describe('When one of the pay figures last changed, or since when changes are recorded'),
  page: address,
  markdown: address,
  citation: text,
})

export const roleExportSchema = z.strictObject({
  $schema: address,
  title: text,
  license: text,
  citation: text,
  query: z
    .strictObject({
      page: address.describe('The page that shows the same list'),
      minPay: z.int().nullable().describe('Least pay in dollars a year'),
      hours: z.int().describe('Hours a week at which hourly pay counts'),
      filters: z.record(z.string(), z.array(text)).describe('Chosen tokens by filter, as the address writes them'),
      list: z.array(text).describe('Slugs of a list that somebody made; empty for all roles'),
      sort: z.enum(SORTS.map(({ value }) => value)),
      inWords: z.array(text),
    })
    .describe('The part of the query string that was understood'),
  ignored: z.array(z.strictObject({ name: z.string(), value: z.string() })).describe('The part that was not, and was left out'),
  drivers: z.array(z.strictObject({ slug: text, title: text, page: address })),
  roles: z.array(roleSchema).describe('In the order of the page: the listed roles, then those not counted by the year'),
})

export type RoleExport = z.infer<typeof roleExportSchema>
export type ExportedRole = z.infer<typeof roleSchema>
export type ExportedPay = z.infer<typeof paySchema>

/** The JSON Schema of `/roles.json`, in the dialect of 2020-12. */
export function roleExportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(roleExportSchema)
  return { $schema, $id: ROLE_EXPORT_SCHEMA_ADDRESS, title: `Roles of ${SITE_NAME}`, ...schema }
}
