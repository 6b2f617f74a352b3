import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { formatPay } from '@/lib/format'
import { blocks, line, link, writeMarkdown } from '@/lib/markdown-writer'
import { roleMarkdown } from '@/lib/role-markdown'
import { contentFiles, lockOf, ROLE_BODY, withFile } from '../fixtures'

const content = loadContent(files, figureLock)
const pages = content.roles.map((role) => ({ role, text: roleMarkdown(role, content.drivers, content.figuresSince) }))

function grantReviewer(texts: Record<string, string>): string {
  const { roles, drivers, figuresSince } = loadContent(texts, lockOf(texts))
  const role = roles.find(({ slug }) => slug === 'grant-reviewer')
  return role ? roleMarkdown(role, drivers, figuresSince) : ''
}

/** Where the links of a Markdown text lead. */
function linksOf(text: string): string[] {
  const urls: string[] = []
  visit(remark().parse(text), 'link', ({ url }) => {
    urls.push(url)
  })
  return urls
}

const superscript = (...hrefs: string[]) => ({
  type: 'element' as const,
  tagName: 'sup',
  properties: {},
  children: hrefs.map((href) => ({
    type: 'element' as const,
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text' as const, value: '1' }],
  })),
})

test('opens with the title and the summary, then the box', () => {
  expect(grantReviewer(contentFiles())).toMatch(
    /^# Grant reviewer\n\nYou score proposals\.\n\nAlso called Study section member\. Category: Review\.\n\n## In two minutes\n\n- \*\*What it is:\*\* You read\.\n/,
  )
})

test('shows every pay figure with its source, statistic, year, contents and how it is paid', () => {
  expect(grantReviewer(contentFiles())).toContain(
    '1. **$111,000 a year**[^1]: Medscape, median, 2020. US grant reviewers. W-2, base salary.\n',
  )
  for (const { role, text } of pages) for (const pay of role.pay) expect(text).toContain(`**${formatPay(pay)}**[^${pay.note}]: `)
})

test('says why there is no figure', () => {
  const texts = withFile('content/roles/grant-reviewer.md', (fields) => {
    fields.pay = []
    fields.payGap = 'Nobody prints one [@pay-report].'
  })
  const text = grantReviewer(texts)
  expect(text).toContain('- **Pay:** No figure found.\n')
  expect(text).toContain('## Pay\n\nNobody prints one[^1].\n')
})

test('keeps the order of the page: pay, the six sections, rules, questions, sources', () => {
  for (const { role, text } of pages) {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)
    expect(headings).toEqual([
      'In two minutes',
      'Pay',
      ...role.sections.map(({ title }) => title),
      ...(role.rules.length > 0 ? ['What holds only until a day'] : []),
      ...(role.questions.length > 0 ? ['Questions people ask'] : []),
      'Sources',
    ])
  }
})

test('every note leads to a source, and every source is named by a note', () => {
  for (const { role, text } of pages) {
    const [before = '', after = ''] = text.split('\n## Sources\n')
    const cited = new Set([...before.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)))
    const defined = [...after.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => Number(number))
    expect(defined, role.slug).toEqual(role.notes.map((_, index) => index + 1))
    expect(
      [...cited].toSorted((a, b) => a - b),
      role.slug,
    ).toEqual(defined)
    expect(linksOf(after), role.slug).toEqual(expect.arrayContaining(role.notes.map(({ address }) => address)))
  }
})

test('sets several notes of one place side by side, and leaves other superscripts alone', () => {
  const prose = { type: 'root' as const, children: [{ type: 'text' as const, value: 'Said' }, superscript('#note-1', '#note-12')] }
  expect(writeMarkdown([{ type: 'paragraph', children: line(prose) }])).toBe('Said[^1][^12]\n')
  const other = { type: 'root' as const, children: [{ type: 'text' as const, value: 'Said ' }, superscript('/sources#a')] }
  expect(writeMarkdown([{ type: 'paragraph', children: line(other) }])).toBe('Said [1](http://localhost:3000/sources#a)\n')
})

test('makes whole addresses of links within the site', () => {
  const body = ROLE_BODY.replace('Text about it', 'Text about [the other](/roles/irb-member)')
  const text = grantReviewer(withFile('content/roles/grant-reviewer.md', () => {}, body))
  expect(text).toContain('Text about [the other](http://localhost:3000/roles/irb-member)[^1].')
  for (const page of pages) expect(page.text).not.toMatch(/\]\((?!https?:\/\/)/)
})

test('escapes what Markdown would take for its own', () => {
  const text = grantReviewer(
    withFile('content/roles/grant-reviewer.md', (fields) => {
      fields.summary = 'You *score* [proposals](x) and <b>argue</b>.'
    }),
  )
  expect(text).toContain('\n\nYou \\*score\\* \\[proposals]\\(x) and \\<b>argue\\</b>.\n\n')
})

test('leaves an ampersand alone unless it would be misread', () => {
  const href = 'https://example.org/?a=1&b=2'
  const said = 'R&D, &amp; and \\&'
  const text = writeMarkdown([{ type: 'paragraph', children: [{ type: 'text', value: said }, link(href, 'there')] }])
  expect(text).toContain('R&D, \\&amp; and')
  expect(text).toContain(`](${href})`)
  const [paragraph] = remark().parse(text).children
  expect(paragraph && textOf(paragraph)).toBe(`${said}there`)
})

test('ends with the review, the address, the license and how to cite it', () => {
  expect(grantReviewer(contentFiles())).toMatch(
    /Last reviewed November 23, 2026 .*\n\n- \*\*Page:\*\* <http:\/\/localhost:3000\/roles\/grant-reviewer>\n- \*\*License:\*\* \[CC BY 4\.0\].*\n- \*\*Cite as:\*\* Next Rounds\. Grant reviewer\. Reviewed November 23, 2026\. http:\/\/localhost:3000\/roles\/grant-reviewer\n$/,
  )
})

test('keeps blocks of prose as they are', () => {
  const list = { type: 'element' as const, tagName: 'ol', properties: {}, children: [] }
  const item = (value: string) => ({
    type: 'element' as const,
    tagName: 'li',
    properties: {},
    children: [{ type: 'text' as const, value }],
  })
  expect(writeMarkdown(blocks({ type: 'root', children: [{ ...list, children: [item('One'), item('Two')] }] }))).toBe('1. One\n2. Two\n')
})
