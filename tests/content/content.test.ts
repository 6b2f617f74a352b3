import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { concerns, EMPLOYMENTS, lapseLines } from '@/lib/leave'
import { cashHints, leaveWork } from '@/lib/leave-role'

const content = loadContent(files, figureLock)

/** The roles of the article the guide began from, each with the amount it gives; null where it gives none. */
const ARTICLE_ROLES: Record<string, number | null> = {
  'medical-director-clinical-development': 191_000,
  'scientific-advisor': 178_000,
  'medical-science-liaison': 190_000,
  'drug-safety-physician': 214_000,
  'principal-investigator': 142_688,
  'expert-witness': 106,
  'independent-medical-examiner': 167_241,
  'tele-oncology': 411_000,
  'medical-writer': 46,
  'cme-course-creator': 82_499,
  'irb-member': 83_712,
  'grant-reviewer': 111_000,
  'utilization-review-physician': 87_946,
  'paid-surveys': null,
}

describe.each(Object.entries(ARTICLE_ROLES))('%s', (slug, amount) => {
  const role = content.roles.find((candidate) => candidate.slug === slug)

  test('is told in 500 to 900 words', () => {
    expect(role?.words).toBeGreaterThanOrEqual(500)
    expect(role?.words).toBeLessThanOrEqual(900)
  })

  test('rests on two sources or more', () => {
    expect(new Set(role?.pay.map(({ source }) => source.slug)).size).toBeGreaterThanOrEqual(2)
  })

  test("shows the article's own figure, never first where it measures something else", () => {
    const quoted = role?.pay.find((pay) => pay.source.slug === 'sermo-oncologist-alternative-careers')
    expect(quoted?.amount ?? null).toBe(amount)
    if (quoted) expect(quoted).toMatchObject({ contains: 'not said', paidAs: 'not said', year: 'not dated' })
    if (quoted?.measuresInstead) expect(role?.pay[0]).not.toBe(quoted)
  })

  test('puts figures about physicians before figures about a whole occupation', () => {
    const isForeign = (kind?: string) => kind === 'whole occupation' || kind === 'other staff'
    if (isForeign(role?.pay[0]?.populationKind))
      expect(role?.pay.every(({ populationKind, measuresInstead }) => isForeign(populationKind) || measuresInstead)).toBe(true)
  })
})

test('the guide has six or seven chapters, in order from one', () => {
  expect(content.chapters.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('whoever leaves gets eight to fifteen lines, the work of a whole plan included', () => {
  const { lapsing } = leaveWork(content.roles)
  for (const employment of EMPLOYMENTS)
    for (const onVisa of [false, true]) {
      const own = content.leaving.steps.filter((step) => concerns(step, { employment, onVisa })).length
      expect(own).toBeGreaterThanOrEqual(8)
      const most = lapseLines(lapsing, '2027-03-31').length
      expect(own + most, `${employment}, ${onVisa}`).toBeLessThanOrEqual(15)
    }
})

test('each amount of the cash has a published figure beside it where one was found', () => {
  expect(cashHints(content.sources).map(({ amount }) => amount)).toEqual(['cover', 'tail', 'bonus'])
})

test('no text speaks of how it was made', () => {
  for (const [path, text] of Object.entries(files)) expect(text, path).not.toMatch(/dossier|sister file|unverified lead/i)
})

test('no text uses the words the voice forbids', () => {
  for (const [path, text] of Object.entries(files)) {
    if (path.includes('/sources/')) continue
    const body = text.split(/^---$/m)[2] ?? ''
    expect(body, path).not.toMatch(/!|\bunlock|\bjourney|\bpassion/i)
  }
})

test('files that run in the browser say so in their name, and no other does', () => {
  const components = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  for (const name of components) {
    const isClient = readFileSync(join('components', name), 'utf8').startsWith("'use client'")
    expect(isClient, name).toBe(name.includes('.client.'))
  }
})
