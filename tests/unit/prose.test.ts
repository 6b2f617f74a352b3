import { expect, test } from 'vitest'
import { compileProse, createNotes, numberedNote, plainText } from '@/lib/content/prose'

function compile(markdown: string) {
  const notes = createNotes()
  const figures = new Map([['pay', { full: '$90 an hour', bare: '$90', n: '12', year: '2024', source: 'survey' }]])
  const ignore = () => {}
  const prose = compileProse(markdown, {
    figures,
    knowsSource: () => true,
    notes,
    noteLink: numberedNote,
    report: ignore,
    unknown: ignore,
    link: ignore,
  })
  return { text: plainText(prose), sources: notes.sources }
}

test('notes are numbered in reading order, figures and citations alike', () => {
  expect(compile('It pays {pay}. Few know [@blog; @press].\n\nSome ask [@society], then {pay.year}.').sources).toEqual([
    'survey',
    'blog',
    'press',
    'society',
  ])
})

test('a figure is shown whole or in part', () => {
  expect(compile('{pay}, {pay.value}, {pay.n}, {pay.year}').text).toBe('$90 an hour, $90, 12, 2024')
})

test('a note stands close to the word before it', () => {
  expect(compile('Few know\n[@blog], and {pay} is [@press; @society] rare.').text).toBe('Few know, and $90 an hour is rare.')
})
