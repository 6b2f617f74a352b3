import { gradeEvidence, measuredBy } from '../evidence'
import { formatCount } from '../format'
import { freshUntil, hasPassed } from '../freshness'
import { evidenceOf } from '../roles'
import { GRADE_REASONS, GRADES } from '../vocabulary'
import type { Content, Role } from './model'

/** Days before a rule ends from which on the check names it. */
const NOTICE_DAYS = 60
const DAY_IN_MS = 24 * 60 * 60 * 1000

/** What the content holds and lacks, as lines for its authors. `today` is a calendar date, since nothing here reads a clock. */
export function inventory(content: Content, today: string): string {
  const { sources, polls, drivers, roles, chapters, contacts, asked, rules, corrections } = content
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0)
  const payFigures = roles.reduce((sum, { pay }) => sum + pay.length, 0)
  const reviewed = [...roles, ...drivers, ...chapters, ...asked.questions]
  const soon = new Date(Date.parse(today) + NOTICE_DAYS * DAY_IN_MS).toISOString().slice(0, 10)
  const sections: [string, string[]][] = [
    [
      'Content',
      [
        `${formatCount(roles.length, 'role')} with ${payFigures} pay figures`,
        `${drivers.length} drivers, ${chapters.length} chapters, ${asked.questions.length} questions, ${polls.length} polls, ${contacts.length} contacts`,
        `${sources.length} sources with ${figures} other figures`,
        `${rules.length} rules with an end date, ${formatCount(corrections.length, 'correction')}`,
      ],
    ],
    ['Evidence for pay', roles.map(evidenceLine)],
    ['Roles without a second pay source', roles.filter(hasOnePaySource).map(({ slug }) => slug)],
    ['Fields that say "not known"', roles.flatMap(unknownFields)],
    [
      'Due for review: over twelve months ago',
      reviewed.filter((page) => hasPassed(freshUntil(page.reviewed), today)).map(({ slug }) => slug),
    ],
    ['Rules that have passed: look them up', rules.filter(({ until }) => hasPassed(until, today)).map(ruleLine)],
    [`Rules that end within ${NOTICE_DAYS} days`, rules.filter(({ until }) => !hasPassed(until, today) && until <= soon).map(ruleLine)],
    ['Rules that end later', rules.filter(({ until }) => until > soon).map(ruleLine)],
  ]
  return sections
    .map(([title, lines]) => `${title}\n${(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`).join('\n')}`)
    .join('\n\n')
}

function ruleLine({ slug, until }: Content['rules'][number]): string {
  return `${until} ${slug}`
}

function evidenceLine(role: Role): string {
  const { grade, because } = gradeEvidence(evidenceOf(role))
  return `${role.slug}: ${formatCount(role.pay.length, 'figure')}, ${GRADES[grade].toLowerCase()} (${GRADE_REASONS[because]})`
}

/** Sources that stand behind nothing a reader sees: no page's notes, no poll, no contact, not the clinical baseline. */
export function uncitedSources({ sources, polls, contacts, baseline }: Content) {
  const used = new Set([...polls, ...contacts, baseline].map(({ source }) => source.slug))
  return sources.filter(({ slug, citedBy }) => citedBy.length === 0 && !used.has(slug))
}

/** A pay site that another source quotes is the source that counts. */
function hasOnePaySource({ pay }: Role): boolean {
  return new Set(pay.map(measuredBy)).size < 2
}

function unknownFields(role: Role): string[] {
  const named = Object.entries(role).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && 'value' in value && value.value === 'not known' ? [name] : [],
  )
  const needs = role.needs.flatMap(({ what, status, after }) => [
    ...(status === 'not known' ? [what] : []),
    ...(after === 'not known' ? [`${what} after clinic`] : []),
  ])
  const months = role.gettingIn.months === null ? ['months to a first position'] : []
  const fields = [...named, ...needs, ...months]
  return fields.length > 0 ? [`${role.slug}: ${fields.join(', ')}`] : []
}
