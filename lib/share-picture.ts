import { type CompareQuery, compareHref } from './compare-query'
import { compareRoles } from './comparison'
import type { BaselineFigure, Chapter, Driver, Question, Role, RolePay } from './content/model'
import { gradeEvidence, measuredBy } from './evidence'
import type { Facet } from './facets'
import {
  capitalize,
  formatFigure,
  formatList,
  formatNumber,
  formatOrigin,
  formatPay,
  formatShortMoney,
  formatStatistic,
  payMismatches,
} from './format'
import { DEFAULT_HOURS_PER_WEEK, HOURS_SPAN, PAID_WEEKS_PER_YEAR, paySpan } from './pay'
import { payTerms } from './pay-words'
import { EMPTY_QUERY, PAGE_SIZE, parseRoleQuery, type RawParams } from './role-query'
import { type ComparedRole, evidenceOf } from './roles'
import { type RulerMark, rulerEnd, rulerMark } from './ruler'
import { SITE_NAME, SITE_ORIGIN } from './site'
import { EASES, GRADES, PLACES, QUESTION_TOPICS } from './vocabulary'

/** Pixels of every picture: the size that messengers and networks show whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const

/** How many roles a picture of a list names; the others are counted. */
export const MAX_PICTURED = 8

/** A picture as a page names it: its address within the site, and in words what it shows. */
export type Picture = { url: `/${string}`; alt: string }

/** Stands for every page without a picture of its own. */
export const GENERAL_PICTURE: Picture = {
  url: '/opengraph-image',
  alt: `${SITE_NAME}, a career guide for oncologists. Leaving the clinic is not leaving medicine.`,
}

/** What all rulers share: their end and the dashed line, in dollars a year, and what the line is, with its source. */
export type PictureScale = { end: number; baseline: number; baselineWords: string }

/** The scale of the whole guide. */
export function pictureScale(roles: readonly Pick<Role, 'pay'>[], baseline: BaselineFigure): PictureScale {
  const marks = roles.map(({ pay: [headline] }) => (headline ? rulerMark(headline, DEFAULT_HOURS_PER_WEEK) : null))
  return {
    end: rulerEnd(marks, baseline.value ?? 0),
    baseline: baseline.value ?? 0,
    baselineWords: `Dashed: clinical oncology, ${formatFigure(baseline)}, ${baselineOrigin(baseline)}`,
  }
}

function baselineOrigin({ source, measures, year }: BaselineFigure): string {
  return `${formatOrigin({ source })}, ${measures}, ${year}`
}

/** One figure in a picture, with what must stand beside it; no mark where it is not counted by the year. */
export type PictureRow = {
  title: string
  amount: string
  /** The amount where there is little room. */
  shortAmount: string
  /** Publisher, kind of figure and year; empty where there is no figure. */
  origin: string
  /** Who measured it and when, where there is little room. */
  shortOrigin: string
  /** Whom or what the figure is about, where that is not physicians in the role. */
  mismatches: string[]
  mark: RulerMark | null
}

/** The leading figure of a role, or that none was found. */
export function roleRow({ title, pay: [headline] }: Pick<Role, 'title' | 'pay'>): PictureRow {
  if (!headline) {
    const amount = 'No figure found'
    return { title, amount, shortAmount: amount, origin: '', shortOrigin: '', mismatches: [], mark: null }
  }
  return {
    title,
    amount: formatPay(headline),
    shortAmount: headline.per === 'year' ? formatShortSpan(headline) : formatPay(headline),
    origin: `${formatOrigin(headline)}, ${formatStatistic(headline)}`,
    shortOrigin: `${measuredBy(headline)}, ${headline.year}`,
    mismatches: payMismatches(headline),
    mark: rulerMark(headline, DEFAULT_HOURS_PER_WEEK),
  }
}

function formatShortSpan(pay: RolePay): string {
  const { low, high } = paySpan(pay)
  return [...new Set([low, high])].map((amount) => formatShortMoney(amount, pay.currency)).join(' to ')
}

/** The rows of a comparison: full-time clinic first where it is among them, its figure being the dashed line; then the roles in their order. */
export function compareRows(
  { roles: slugs, withClinic }: Pick<CompareQuery, 'roles' | 'withClinic'>,
  roles: readonly Pick<Role, 'slug' | 'title' | 'pay'>[],
  baseline: BaselineFigure,
): PictureRow[] {
  const clinic = {
    title: 'Full-time clinical oncology',
    amount: formatFigure(baseline),
    shortAmount: formatShortMoney(baseline.value ?? 0, 'USD'),
    origin: baselineOrigin(baseline),
    shortOrigin: `${measuredBy(baseline)}, ${baseline.year}`,
    mismatches: [],
    mark: null,
  }
  const chosen = slugs.flatMap((slug) => roles.find((role) => role.slug === slug) ?? [])
  return [...(withClinic ? [clinic] : []), ...chosen.map(roleRow)]
}

/** What the marks of a picture mean, in sentences; only what occurs. */
export function markWords(rows: readonly Pick<PictureRow, 'mark'>[]): string {
  const marks = rows.flatMap(({ mark }) => mark ?? [])
  const shapes = [
    { ways: ['W-2'], words: 'Circle: W-2.' },
    { ways: ['1099'], words: 'Diamond: 1099.' },
    { ways: ['honorarium'], words: 'Triangle: honorarium.' },
    { ways: ['not said', 'either'], words: 'Square: how paid not said.' },
  ]
  const hours = `${DEFAULT_HOURS_PER_WEEK} hours × ${PAID_WEEKS_PER_YEAR} weeks`
  return [
    ...shapes.filter(({ ways }) => marks.some(({ paidAs }) => ways.includes(paidAs))).map(({ words }) => words),
    ...(marks.some(({ isHourly }) => isHourly)
      ? [`Hollow: hourly rate × ${hours}, its line ${HOURS_SPAN.low} to ${HOURS_SPAN.high} hours.`]
      : []),
    ...(marks.some(({ bar, isHourly }) => bar && !isHourly) ? ['Bar: a range.'] : []),
  ].join(' ')
}

/** What the picture of a role says beside its row. */
export type PicturedRole = {
  row: PictureRow
  /** Whose pay it is, how it is paid and what it holds; empty without a figure. */
  terms: string
  where: string
  eases: { title: string; value: keyof typeof EASES }[]
  evidence: string
}

/** The words, dots and marks of the picture of a role. */
export function picturedRole(
  role: Pick<Role, 'title' | 'pay' | 'place' | 'eases'>,
  drivers: readonly Pick<Driver, 'slug' | 'title'>[],
): PicturedRole {
  const [headline] = role.pay
  return {
    row: roleRow(role),
    terms: headline
      ? `${capitalize(headline.population)}. ${payTerms({ ...headline, interest: headline.source.interest }).join(', ')}`
      : '',
    where: capitalize(
      formatList(
        role.place.values.map((value) => PLACES[value].toLowerCase()),
        'or',
      ),
    ),
    eases: role.eases.map(({ driver, value }) => ({ title: drivers.find(({ slug }) => slug === driver)?.title ?? driver, value })),
    evidence: GRADES[gradeEvidence(evidenceOf(role)).grade],
  }
}

/** What the dots that are not full mean, in sentences; only those that occur. */
export function easingWords(eases: readonly { value: keyof typeof EASES }[]): string {
  const dots = { yes: '', partly: 'Half: partly.', no: 'Open: does not.', worse: 'Crossed: makes worse.' } as const
  return Object.entries(dots)
    .filter(([value, words]) => words && eases.some((easing) => easing.value === value))
    .map(([, words]) => words)
    .join(' ')
}

export type PicturedShare = { share: string; percent: number; question: string; label: string; origin: string }

/** The poll answers a driver's picture shows, each with its question and its source. */
export function picturedShares({ answers }: Pick<Driver, 'answers'>): PicturedShare[] {
  return answers.map(({ poll, option }) => ({
    share: `${formatNumber(option.sharePercent)}%`,
    percent: option.sharePercent,
    question: poll.question,
    label: option.label,
    origin: `${poll.asked}. ${formatOrigin({ source: poll.source })}, ${poll.year}`,
  }))
}

/** The topics of the questions that there are, each with their number. */
export function picturedTopics(questions: readonly Pick<Question, 'topic'>[]): { label: string; count: number }[] {
  return Object.entries(QUESTION_TOPICS)
    .map(([topic, label]) => ({ label, count: questions.filter((question) => question.topic === topic).length }))
    .filter(({ count }) => count > 0)
}

/** The roles that a query of the comparison shows, in the order of an empty query, so that nothing else of the query shows. */
export function listedRoles(params: RawParams, roles: readonly ComparedRole[], facets: readonly Facet[]): ComparedRole[] {
  const slugs = roles.map(({ slug }) => slug)
  const { query } = parseRoleQuery(params, facets, slugs)
  return compareRoles(compareRoles(roles, query, facets).listed, EMPTY_QUERY, facets).listed
}

/** The picture of a role. */
export function rolePicture(
  role: Pick<Role, 'slug' | 'title' | 'pay' | 'place' | 'eases'>,
  drivers: readonly Pick<Driver, 'slug' | 'title'>[],
): Picture {
  const { row, where, eases, evidence } = picturedRole(role, drivers)
  const eased = eases.map(({ title, value }) => `${title}: ${EASES[value]}`)
  return {
    url: `/roles/${role.slug}/opengraph-image`,
    alt: [rowWords(row), `Where: ${where}`, ...eased, `Evidence for the pay: ${evidence.toLowerCase()}`].join('. '),
  }
}

function rowWords({ title, amount, origin, mismatches }: PictureRow): string {
  return `${title}: ${[amount, ...(origin ? [origin] : []), ...mismatches].join(', ')}`
}

/** The picture of a driver. */
export function driverPicture(driver: Pick<Driver, 'slug' | 'title' | 'summary' | 'answers'>): Picture {
  const shares = picturedShares(driver).map(({ share, question, label, origin }) => `${question} ${label}: ${share}. ${origin}.`)
  return {
    url: `/drivers/${driver.slug}/opengraph-image`,
    alt: [`What pushes people out: ${driver.title}.`, driver.summary, ...shares].join(' '),
  }
}

/** The picture of a chapter of the guide. */
export function chapterPicture(
  { slug, title, summary }: Pick<Chapter, 'slug' | 'title' | 'summary'>,
  chapters: readonly Pick<Chapter, 'slug'>[],
): Picture {
  const place = chapters.findIndex((chapter) => chapter.slug === slug) + 1
  return { url: `/guide/${slug}/opengraph-image`, alt: `Chapter ${place} of ${chapters.length}: ${title}. ${summary}` }
}

/** The picture of the questions. */
export function questionsPicture(questions: readonly Pick<Question, 'topic'>[]): Picture {
  const topics = picturedTopics(questions).map(({ label, count }) => `${label}: ${count}`)
  return { url: '/questions/opengraph-image', alt: `Questions people ask, ${questions.length} of them. ${topics.join('. ')}` }
}

/** The picture of a comparison. */
export function comparePicture(query: CompareQuery, roles: readonly Role[], baseline: BaselineFigure): Picture {
  const rows = compareRows(query, roles, baseline)
  if (rows.length === 0) return GENERAL_PICTURE
  const { search } = new URL(compareHref({ ...query, onlyDiffering: false }), SITE_ORIGIN)
  return { url: `/compare/picture${search}`, alt: `Pay on one scale. ${rows.map(rowWords).join('. ')}` }
}

/**
 * The picture of a list of roles, by whose names alone its address is made, so that it tells nothing of how they were
 * found; a list of more than a page is too long for an address and has the general one.
 */
export function listPicture(listed: readonly Pick<Role, 'slug' | 'title'>[], roles: readonly unknown[]): Picture {
  const isWhole = listed.length === roles.length
  if (listed.length === 0 || (!isWhole && listed.length > PAGE_SIZE)) return GENERAL_PICTURE
  const list = isWhole ? '' : `?list=${listed.map(({ slug }) => slug).join(',')}`
  return { url: `/roles/picture${list}`, alt: `Pay on one scale with clinical oncology: ${namesOf(listed, MAX_PICTURED)}` }
}

/** The first roles of a list by name, then how many more there are: `Grant reviewer, Medical writer, and 3 more`. */
export function namesOf(listed: readonly Pick<Role, 'title'>[], most: number): string {
  const names = listed.slice(0, most).map(({ title }) => title)
  const more = listed.length - names.length
  const items = more > 0 ? [...names, `${more} more`] : names
  // Some names hold a comma themselves.
  return names.some((name) => name.includes(',')) ? items.join('; ') : formatList(items)
}
