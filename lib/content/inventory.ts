import type { Content, Role } from './model'

const YEAR_IN_DAYS = 365
const DAY_IN_MS = 24 * 60 * 60 * 1000

/** What the content holds and lacks, as lines for its authors. `today` is a calendar date, since nothing here reads a clock. */
export function inventory(content: Content, today: string): string {
  const { sources, polls, drivers, roles, chapters, contacts } = content
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0)
  const payFigures = roles.reduce((sum, { pay }) => sum + pay.length, 0)
  const sections: [string, string[]][] = [
    [
      'Content',
      [
        `${roles.length} roles with ${payFigures} pay figures`,
        `${drivers.length} drivers, ${chapters.length} chapters, ${polls.length} polls, ${contacts.length} contacts`,
        `${sources.length} sources with ${figures} other figures`,
      ],
    ],
    ['Roles without a second pay source', roles.filter(hasOnePaySource).map(({ slug }) => slug)],
    ['Fields that say "not known"', roles.flatMap(unknownFields)],
    ['Sources nobody cites', uncitedSources(content).map(({ slug }) => slug)],
    [
      'Reviewed more than a year ago',
      [...roles, ...drivers, ...chapters].filter(({ reviewed }) => daysBetween(reviewed, today) > YEAR_IN_DAYS).map(({ slug }) => slug),
    ],
  ]
  return sections
    .map(([title, lines]) => `${title}\n${(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`).join('\n')}`)
    .join('\n\n')
}

/** Sources that stand behind nothing a reader sees: no page's notes, no poll, no contact, not the clinical baseline. */
export function uncitedSources({ sources, polls, contacts, baseline }: Content) {
  const used = new Set([...polls, ...contacts, baseline].map(({ source }) => source.slug))
  return sources.filter(({ slug, citedBy }) => citedBy.length === 0 && !used.has(slug))
}

/** A pay site that another source quotes is the source that counts. */
function hasOnePaySource({ pay }: Role): boolean {
  return new Set(pay.map(({ source, originally }) => originally ?? source.reports ?? source.publisher)).size < 2
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

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MS
}
