import type { RootContent } from 'mdast'
import { formatCitation } from './citation'
import type { Content } from './content/model'
import { formatCount } from './format'
import { oldestReview } from './freshness'
import { heading, link, list, type Piece, paragraph, quote, writeMarkdown } from './markdown-writer'
import { LICENSE_LINE } from './role-export'
import { PAGES, SITE_DESCRIPTION, SITE_NAME } from './site'

/** What each page that always stands holds, in a line. */
const LINES: Partial<Record<(typeof PAGES)[number]['href'], string>> = {
  '/': 'what the guide is, all pay on one scale, the ways in',
  '/guide': 'the chapters in the order in which the questions come, and what pushes people out',
  '/roles': 'every role beside every other, filtered and ordered by the address',
  '/fit': 'eight questions, and every role held against the answers, which stay on the device of whoever gives them',
  '/plan': 'kinds of work put together into a year: the pay as a range, the hours, what does not go together, by the address',
  '/leave': 'the steps of leaving a clinic post, counted in weeks from the last day, each with its source',
  '/questions': 'what physicians ask before they leave, answered from sources, or said to have no good answer',
  '/sources': 'every source: who published it, what they gain, what it shows and cannot show',
  '/method': 'how figures are chosen, counted by the year and graded, and who writes this',
  '/corrections': 'every published figure that changed: before, after, why',
}

/** What the site is, its pages and its data, for programs that read it: the text of `/llms.txt`. */
export function llmsText({ roles, drivers, chapters }: Pick<Content, 'roles' | 'drivers' | 'chapters'>): string {
  return writeMarkdown([
    heading(1, SITE_NAME),
    quote(paragraph(SITE_DESCRIPTION)),
    paragraph(
      'Written for oncologists in the United States by its developers, who are not physicians; no oncologist has read the pages yet. ',
      'Every pay figure stands with its source, statistic, population and year. Quote it with them, and with what it contains and how it is paid: ',
      'many figures are not about oncologists or not about physicians, and say so. What is not known says "not known". ',
      'This is general information, and no medical, legal or financial advice.',
    ),
    ...section('Data', [
      entry('/roles.json', 'roles.json', `${formatCount(roles.length, 'role')} with every pay figure and its source`),
      entry('/roles.csv', 'roles.csv', 'the same roles, a row each, with the leading figure'),
      entry('/roles.schema.json', 'roles.schema.json', 'the JSON Schema of roles.json'),
      entry('/feed.xml', 'feed.xml', 'corrections, and roles that were reviewed or changed, as an Atom feed'),
      entry('/sitemap.xml', 'sitemap.xml', 'every page with the date on which it last changed'),
    ]),
    paragraph(
      'roles.json and roles.csv take the query string of the page of roles: ',
      { type: 'inlineCode', value: '/roles.csv?pay=200000&place=remote' },
      ' holds what ',
      link('/roles?pay=200000&place=remote', 'the same filter of the page'),
      ' shows.',
    ),
    ...section(
      'Pages',
      PAGES.map(({ href, label }) => entry(href, label, LINES[href] ?? '')),
    ),
    ...section('Guide', [
      ...chapters.map(({ slug, title, summary }) => entry(`/guide/${slug}`, title, summary)),
      entry('/guide/all', 'Everything on one page', 'chapters, drivers, roles and questions in one document'),
      entry('/next-rounds.epub', 'next-rounds.epub', 'the same as a book'),
    ]),
    ...section(
      'What pushes people out',
      drivers.map(({ slug, title, summary }) => entry(`/drivers/${slug}`, title, summary)),
    ),
    heading(2, 'Roles'),
    paragraph('Each link leads to the whole page as Markdown, its sources as footnotes; without .md it is the page.'),
    ...list(roles.map(({ slug, title, summary }) => entry(`/roles/${slug}.md`, title, summary))),
    heading(2, 'License and citation'),
    paragraph(LICENSE_LINE),
    paragraph(`Cite as: ${formatCitation({ title: 'Compare roles', path: '/roles', reviewed: oldestReview(roles) })}`),
  ])
}

function section(title: string, entries: readonly Piece[]): RootContent[] {
  return [heading(2, title), ...list(entries)]
}

function entry(href: string, title: string, what: string): Piece {
  return [link(href, title), what === '' ? null : `: ${what}`]
}
