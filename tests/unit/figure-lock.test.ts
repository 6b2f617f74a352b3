import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseDocuments } from '@/lib/content/documents'
import { checkLock, correctionFrame, figureRecord, publishedLock } from '@/lib/content/figure-lock'
import { loadContent } from '@/lib/content/load'
import { contentFiles, lockOf, markdown, withFile } from '../fixtures'

const ROLE = 'content/roles/grant-reviewer.md'
const SOURCE = 'content/sources/pay-report.md'
const lock = lockOf(contentFiles())
const before = '$111,000 a year; median; 2020; pay-report'
const after = '$120,000 a year; median; 2020; pay-report'

type Pay = { pay: { amount: number }[] }
const withRaise = () =>
  withFile(ROLE, (fields) => {
    Object.assign((fields as Pay).pay[0] ?? {}, { amount: 120_000 })
  })
const correction = (change: object, date = '2026-11-24') =>
  markdown({
    date,
    why: 'The publisher corrected it.',
    changes: [{ figure: 'grant-pay', what: 'Pay of reviewers', before, after, ...change }],
  })
const withCorrection = (text: string) => ({ ...withRaise(), 'content/corrections/2026-11-24.md': text })
const problems = (files: Record<string, string>) =>
  checkLock(parseDocuments(files), lock).map(({ file, field, message }) => `${file} ${field} ${message}`)

describe('holds figures against what was last published', () => {
  test('passes what has not changed', () => {
    expect(problems(contentFiles())).toEqual([])
  })

  test.each([
    ['a changed figure', withRaise(), `${ROLE} grant-pay was "${before}" when last published and is "${after}".`],
    [
      'a withdrawn figure',
      withFile(SOURCE, (fields) => (fields as { figures: unknown[] }).figures.pop()),
      'content/figures.lock.json burnout was "59%; 2023; pay-report" when last published and is "not published".',
    ],
    [
      'an added figure',
      withFile(SOURCE, (fields) => {
        const { figures } = fields as { figures: object[] }
        figures.push({ ...figures[2], id: 'burnout-2024', year: 2024 })
      }),
      `${SOURCE} burnout-2024 was "not published" when last published and is "59%; 2024; pay-report".`,
    ],
  ])('reports %s without an entry, with the command that writes its frame', (_name, files, problem) => {
    expect(problems(files)).toEqual([`${problem} Say why: npm run content -- --correct writes the frame of the entry`])
  })

  test('passes a change that an entry explains', () => {
    expect(problems(withCorrection(correction({})))).toEqual([])
  })

  test('does not take an entry from before the publication for a change after it', () => {
    expect(problems(withCorrection(correction({}, '2026-11-19')))).toHaveLength(1)
  })

  test('reports an entry that says other numbers than the content', () => {
    expect(problems(withCorrection(correction({ after: before })))).toEqual([
      `content/corrections/2026-11-24.md changes[1].after is "${before}" for grant-pay. Write "${after}"`,
    ])
  })

  test('reports an entry for a figure that has not changed', () => {
    expect(problems({ ...contentFiles(), 'content/corrections/2026-11-24.md': correction({}) })).toEqual([
      'content/corrections/2026-11-24.md changes[1].figure is "grant-pay", which is as it was when last published. Remove it',
    ])
  })
})

describe('writes the frame of an entry', () => {
  test('with every change that none explains, and no reason', () => {
    const frame = correctionFrame(parseDocuments(withRaise()), lock, '2026-11-24')
    expect(frame?.file).toBe('content/corrections/2026-11-24.md')
    expect(parse(frame?.text.split('---\n')[1] ?? '')).toEqual({
      date: '2026-11-24',
      why: '',
      changes: [{ figure: 'grant-pay', what: 'Grant reviewer: pay of US grant reviewers', before, after }],
    })
    const files = withCorrection(frame?.text ?? '')
    expect(() => loadContent(files, lock)).toThrow(/2026-11-24\.md:3 +why +is ""\. Write a sentence/)
  })

  test('beside an entry of the same day, and none where all is explained', () => {
    const files = withCorrection(correction({ figure: 'irb-pay' }))
    expect(correctionFrame(parseDocuments(files), lock, '2026-11-24')?.file).toBe('content/corrections/2026-11-24-2.md')
    expect(correctionFrame(parseDocuments(withCorrection(correction({}))), lock, '2026-11-24')).toBeNull()
  })
})

test('publishing records the figures as they stand and keeps the day on which records began', () => {
  const parsed = parseDocuments(withRaise())
  expect(publishedLock(parsed, lock, '2026-12-01')).toEqual({
    begun: lock.begun,
    published: '2026-12-01',
    figures: figureRecord(parsed.documents),
  })
})

test('a role says when one of its figures last changed', () => {
  const content = loadContent(withCorrection(correction({})), lock)
  const changed = Object.fromEntries(content.roles.map(({ slug, figuresChanged }) => [slug, figuresChanged]))
  expect(changed).toEqual({ 'grant-reviewer': '2026-11-24', 'irb-member': lock.begun })
})
