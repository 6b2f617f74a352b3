import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { CrisisNote } from '@/components/crisis-note'
import { type Book, bookContents, createBook } from '@/lib/book'
import { resolveHref } from '@/lib/book/links'
import { loadContent } from '@/lib/content/load'
import { FIELDS, lockOf, markdown, withFile } from '../fixtures'

/** The small folder with one role that stays, a contact, and links of each kind in a text. */
function folder(): Record<string, string> {
  const staying = {
    ...FIELDS.role,
    title: 'Zero change',
    category: 'staying',
    pay: [],
    payGap: 'No figure exists.',
    related: ['irb-member'],
  }
  return {
    ...withFile(
      'content/guide/why-people-leave.md',
      () => {},
      '## First\n\nSee [a role](/roles/irb-member#pay), [the drivers](/drivers/emotional-strain), [some roles](/roles?pay=100000), [how](/method), {burnout}.',
    ),
    'content/guide/later.md': markdown({ ...FIELDS.chapter, title: 'Later', order: 2, baseline: false }, '## First\n\nText.'),
    'content/roles/zero-change.md': markdown(
      staying,
      ['The work', 'What it eases', 'What it costs you', 'Getting in', 'First steps', 'Where it leads']
        .map((title) => `## ${title}\n\nText about it [@pay-report].\n`)
        .join('\n'),
    ),
    'content/contacts/lifeline.md': markdown({
      name: 'Lifeline',
      order: 1,
      phone: '988',
      dial: '988',
      text: true,
      hours: 'At any hour.',
      forWhom: 'For anyone.',
      source: 'pay-report',
    }),
  }
}

const files = folder()
const content = loadContent(files, lockOf(files))
const book = createBook(content)

function elements(tree: Root): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    found.push(element)
  })
  return found
}

const everything = ({ help, parts, about }: Book) => [about, help.body, ...parts.map(({ body }) => body)].flatMap(elements)
const idsOf = (one: Book) => [
  one.help.id,
  ...one.parts.map(({ id }) => id),
  ...everything(one).flatMap(({ properties: { id } }) => (id ? [String(id)] : [])),
]
const hrefsOf = (tree: Root) => elements(tree).flatMap(({ properties: { href } }) => (href ? [String(href)] : []))
const bodyOf = (id: string) => book.parts.find((part) => part.id === id)?.body ?? { type: 'root', children: [] }

test('chapters, drivers, polls, roles by category, questions and sources stand in order, each once', () => {
  expect(book.parts.map(({ title }) => title)).toEqual([
    'Why people leave',
    'Later',
    'Emotional strain',
    'The polls in full',
    'Zero change',
    'Grant reviewer',
    'IRB member',
    'Questions people ask',
    'Sources',
  ])
})

test('every question and every poll stands once as a heading', () => {
  const headings = book.parts.flatMap(({ body }) => elements(body).filter(({ tagName }) => /^h\d$/.test(tagName))).map(textOf)
  for (const { question } of [...content.asked.questions, ...content.polls])
    expect(headings.filter((heading) => heading === question)).toHaveLength(1)
})

test('no id stands twice', () => {
  const ids = idsOf(book)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every link within the book has its target, notes included', () => {
  const ids = new Set(idsOf(book))
  const within = everything(book).flatMap(({ properties: { href } }) => (String(href).startsWith('#') ? [String(href).slice(1)] : []))
  expect(within).toContain('roles-irb-member--note-1')
  expect(within.filter((id) => !ids.has(id))).toEqual([])
})

test('a note leads to the source that the page of its part gives it', () => {
  for (const { slug, notes } of content.roles) {
    const items = elements(bodyOf(`roles-${slug}`)).filter(({ properties: { id } }) => /--note-\d+$/.test(String(id)))
    expect(items.map((item) => hrefsOf({ type: 'root', children: [item] })[0])).toEqual(notes.map((source) => `#sources--${source.slug}`))
  }
})

test('links to pages the book holds lead into the book, others stay addresses of the site', () => {
  const hrefs = hrefsOf(bodyOf('guide-why-people-leave'))
  expect(hrefs).toEqual(
    expect.arrayContaining([
      '#roles-irb-member--pay',
      '#drivers-emotional-strain',
      '/roles?pay=100000',
      '/method',
      '#questions--part-time-first',
    ]),
  )
})

test.each([
  ['/roles/a', '#roles-a'],
  ['/roles/a#pay', '#roles-a--pay'],
  ['/roles/a#gone', '#roles-a'],
  ['/roles/b', '/roles/b'],
  ['/roles?eases=x', '/roles?eases=x'],
  ['#here', '#here'],
  ['https://example.org/roles/a', 'https://example.org/roles/a'],
])('%s leads to %s', (href, resolved) => {
  expect(resolveHref(href, new Set(['roles-a', 'roles-a--pay']))).toBe(resolved)
})

test('headings of a part begin at the third level and skip none', () => {
  for (const { body } of book.parts) {
    const levels = elements(body).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
    for (const [index, level] of levels.entries()) {
      expect(level).toBeGreaterThanOrEqual(3)
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 2) + 1)
    }
  }
})

test('the table of contents has every part under its groups, and the topics of the questions', () => {
  expect(bookContents(book).map(({ title, entries }) => [title, entries.map((entry) => entry.title)])).toEqual([
    ['If it is bad right now', []],
    ['The guide', ['Why people leave', 'Later']],
    ['What pushes people out', ['Emotional strain', 'The polls in full']],
    ['Roles', ['Staying, changed', 'Review']],
    ['Questions people ask', ['Deciding, and distress']],
    ['Sources', []],
  ])
})

test('whom to call is said in the words of the pages', () => {
  const markup = renderToStaticMarkup(createElement(CrisisNote, { contacts: content.contacts }))
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(words(textOf(book.help.body))).toBe(words(markup.replace(/<[^>]+>/g, '')))
})

test('a role without a figure says why, and one with figures names each with its source', () => {
  expect(textOf(bodyOf('roles-zero-change'))).toContain('No figure exists.')
  expect(textOf(bodyOf('roles-irb-member'))).toContain('$83,712 a year1. Medscape, median, 2020.')
})

test('the date of the book is that of its newest review', () => {
  const later = withFile('content/questions/part-time-first.md', (fields) => {
    fields.reviewed = '2026-12-01'
  })
  expect(createBook(loadContent(later, lockOf(later))).modified).toBe('2026-12-01')
})
