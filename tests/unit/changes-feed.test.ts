import { expect, test } from 'vitest'
import { changesFeed } from '@/lib/changes-feed'
import { loadContent } from '@/lib/content/load'
import type { Content, Correction } from '@/lib/content/model'
import { pageDates, roleChanged } from '@/lib/page-dates'
import { PAGES } from '@/lib/site'
import { SOURCE_PAGES } from '@/lib/source-pages'
import { contentFiles, lockOf } from '../fixtures'

const texts = contentFiles()
const small: Content = loadContent(texts, lockOf(texts))
const recorded = (words: string) => ({ words, source: null })
const correction = {
  slug: '2026-12-01',
  date: '2026-12-01',
  why: 'A & B were <one> thing.',
  changes: [{ figure: 'grant-pay', what: 'pay of reviewers', before: recorded('$100'), after: recorded('$200'), page: null }],
} as unknown as Correction
const [grant, irb] = small.roles
const roles = [
  { ...grant, reviewed: '2026-11-23', figuresChanged: '2026-12-01' },
  { ...irb, reviewed: '2027-01-15', figuresChanged: '2026-11-01' },
] as Content['roles']
const changed: Content = { ...small, roles, corrections: [correction] }

test('a role changed on the later of its review and the change of its figures', () => {
  expect(roles.map(roleChanged)).toEqual(['2026-12-01', '2027-01-15'])
})

test('lists corrections and roles, the newest first, each with its address as id and its real date', () => {
  const feed = changesFeed(changed)
  const entries = feed.split('<entry>').slice(1)
  expect(entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])).toEqual([
    'http://localhost:3000/roles/irb-member',
    'http://localhost:3000/corrections#2026-12-01',
    'http://localhost:3000/roles/grant-reviewer',
  ])
  expect(entries.map((entry) => /<updated>(.*)<\/updated>/.exec(entry)?.[1])).toEqual([
    '2027-01-15T00:00:00.000Z',
    '2026-12-01T00:00:00.000Z',
    '2026-12-01T00:00:00.000Z',
  ])
  expect(/<updated>(.*)<\/updated>/.exec(feed)?.[1]).toBe('2027-01-15T00:00:00.000Z')
})

test('says of a correction what changed and why, and of a role when', () => {
  const feed = changesFeed(changed)
  expect(feed).toContain('<p>A &#x26; B were &#x3C;one> thing.</p><ul><li>Pay of reviewers. Before: $100. After: $200.</li></ul>')
  expect(feed).toContain('Reviewed November 23, 2026. Pay figures last changed on December 1, 2026.')
  expect(feed).toContain('Reviewed January 15, 2027. No pay figure has changed since records began on November 1, 2026.')
})

test('dates every page, a list with its newest part', () => {
  const dates = new Map<string, string>(pageDates(changed).map((page) => [page.href, page.changed]))
  expect([...dates.keys()]).toEqual([
    ...PAGES.map(({ href }) => href),
    '/guide/why-people-leave',
    '/drivers/emotional-strain',
    '/roles/grant-reviewer',
    '/roles/irb-member',
    '/questions/part-time-first',
    ...SOURCE_PAGES.map(({ page }) => `/sources/${page}`),
  ])
  expect(dates.get('/roles')).toBe('2027-01-15')
  expect(dates.get('/')).toBe('2027-01-15')
  expect(dates.get('/guide')).toBe('2026-11-23')
  expect(dates.get('/questions')).toBe('2026-11-23')
  expect(dates.get('/corrections')).toBe('2026-12-01')
  for (const date of dates.values()) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
