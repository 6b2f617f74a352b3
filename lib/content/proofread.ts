import { PAGES } from '../site'
import { ROLE_SECTIONS } from '../vocabulary'
import { unknownReference } from './cross-check'
import type { Document, Documents, Parsed } from './documents'
import type { Path } from './front-matter'
import { didYouMean, fieldName, type Problem } from './problems'
import { compileProse, createNotes, type FigureWords, numberedNote, type ProseContext, plainText, splitSections } from './prose'

/** Fields that hold sentences with references; every other text is a label or a remark beside its own source. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'reason',
  'note',
  'what',
  'catch',
  'rightIf',
  'notIf',
  'tonight',
  'inShort',
  'caution',
  'payGap',
  'holds',
  'lookUp',
  'found',
  'missing',
  'todo',
  'missed',
  'late',
])

/** Labels that are also used where no notes can stand, such as lists and previews. */
const PLAIN_FIELDS: ReadonlySet<string> = new Set(['summary', 'title', 'question', 'forWhom'])

/** Kinds without a page of their own whose body is shown. */
const BODIED: ReadonlySet<string> = new Set(['polls', 'baseline'])

type Link = { href: string; document: Document; line: number; field: string }

/** Where each document is shown: its address and the anchors on it. Documents without a page of their own stand on /sources or on other pages. */
const PAGE_OF = {
  roles: (slug: string) => `/roles/${slug}`,
  drivers: (slug: string) => `/drivers/${slug}`,
  guide: (slug: string) => `/guide/${slug}`,
  questions: (slug: string) => `/questions/${slug}`,
} as const

/** Anchors of what a page shows beside its text. */
const PAGE_PARTS = {
  roles: ['at-a-glance', 'pay', 'sources'],
  drivers: ['figures', 'roles', 'sources'],
  guide: ['at-a-glance', 'baseline', 'sources'],
  questions: ['sources'],
} as const

/** Reads every sentence of the content: its references, its links, numbers typed by hand, missing sections. */
export function proofread(parsed: Parsed, figures: ReadonlyMap<string, FigureWords>): Problem[] {
  const { documents, slugs, brokenFigures } = parsed
  const problems: Problem[] = []
  const sources = new Set(slugs.sources)
  const links: Link[] = []
  const anchors = new Map<string, Set<string>>([
    ...PAGES.map(({ href }) => [href, new Set<string>()] as const),
    ...Object.entries(PAGE_OF).flatMap(([kind, href]) =>
      slugs[kind as keyof typeof PAGE_OF].map((slug) => [href(slug), new Set<string>()] as const),
    ),
  ])
  anchors.set('/sources', new Set(slugs.sources))
  anchors.set('/questions', new Set(slugs.questions))
  anchors.set('/leave', new Set(slugs.steps))

  const read = (document: Document, text: string, field: string, lineOf: (line: number) => number) => {
    const report = (line: number, message: string) => problems.push({ file: document.file, line: lineOf(line), field, message })
    const context: ProseContext = {
      figures,
      knowsSource: (slug) => sources.has(slug),
      notes: createNotes(),
      noteLink: numberedNote,
      report,
      unknown: (line, kind, name) => {
        if (kind === 'source') report(line, unknownReference('sources', name, slugs.sources))
        else if (!brokenFigures.includes(name))
          report(line, `refers to {${name}}, and no figure has that id.${didYouMean(name, [...figures.keys()])}`)
      },
      link: (href, line) => links.push({ href, document, line: lineOf(line), field }),
    }
    return compileProse(text, context)
  }

  for (const document of everyDocument(documents)) {
    for (const { path, text } of textsOf(document.fields)) {
      const name = String(path.findLast((part) => typeof part === 'string'))
      const line = document.lineOf(path)
      if (PROSE_FIELDS.has(name)) read(document, text, fieldName(path), () => line)
      else if (document.kind !== 'sources' && PLAIN_FIELDS.has(name) && /[{}]|\[@|[$€£]\s?\d|\d\s?%/.test(text))
        problems.push({
          file: document.file,
          line,
          field: fieldName(path),
          message: 'holds a figure or a citation. It is also shown where no source can stand beside it: say it without numbers',
        })
    }
    const body = read(document, document.body, '', (line) => document.bodyLine + line - 1)
    const sections = splitSections(body)
    const page = document.kind in PAGE_OF ? PAGE_OF[document.kind as keyof typeof PAGE_OF](document.slug) : null
    if (page) anchors.set(page, new Set([...sections.map(({ id }) => id), ...PAGE_PARTS[document.kind as keyof typeof PAGE_PARTS]]))
    if ((page || BODIED.has(document.kind)) && plainText(body).trim() === '')
      problems.push({ file: document.file, line: document.bodyLine, field: '', message: 'has no text under its front matter. Write it' })
    else if (document.kind === 'roles') problems.push(...checkSections(document, sections))
  }
  for (const link of links) {
    const message = checkLink(link.href, anchors)
    if (message) problems.push({ file: link.document.file, line: link.line, field: link.field, message })
  }
  return problems
}

function everyDocument(documents: Documents): Document[] {
  return Object.values(documents).flat() as Document[]
}

/** Every text in a front matter with its path. */
function textsOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Array.isArray(value)
    ? value.flatMap((item, index) => textsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]))
}

function checkSections(document: Document, sections: { title: string; prose: Parameters<typeof plainText>[0] }[]): Problem[] {
  const problem = (message: string): Problem => ({ file: document.file, line: document.bodyLine, field: '', message })
  const titles = sections.map(({ title }) => title).filter(Boolean)
  const missing = ROLE_SECTIONS.filter((title) => !titles.includes(title))
  const unknown = titles.filter((title) => !(ROLE_SECTIONS as readonly string[]).includes(title))
  const empty = sections.filter(({ title, prose }) => title && plainText(prose).trim() === '')
  return [
    ...missing.map((title) => problem(`has no section "## ${title}". Add it`)),
    ...unknown.map((title) => problem(`has a section "## ${title}", which roles do not have.${didYouMean(title, ROLE_SECTIONS)}`)),
    ...empty.map(({ title }) => problem(`has nothing under "## ${title}". Write it`)),
    ...(missing.length + unknown.length === 0 && titles.join() !== ROLE_SECTIONS.join()
      ? [problem(`has its sections in another order. Write them as ${ROLE_SECTIONS.join(', ')}`)]
      : []),
  ]
}

function checkLink(href: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  if (!href.startsWith('/')) return `links to "${href}". Make that page a source and cite it, or link inside the site with /`
  const [address = '', anchor] = href.split('#')
  const page = address.split('?')[0] ?? ''
  const known = anchors.get(page)
  if (!known) return `links to "${page}", and there is no such page.${didYouMean(page, [...anchors.keys()])}`
  if (anchor && !known.has(anchor)) return `links to "#${anchor}", and ${page} has no such anchor.${didYouMean(anchor, [...known])}`
  return null
}
