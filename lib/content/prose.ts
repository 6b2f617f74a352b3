import GithubSlugger from 'github-slugger'
import type { Element, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Nodes as MarkdownNodes, PhrasingContent } from 'mdast'
import { findAndReplace } from 'mdast-util-find-and-replace'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { visit } from 'unist-util-visit'
import { sourceHref } from '../source-pages'

/** Prose ready to be shown: HTML as a tree, with figures and notes resolved. */
export type Prose = Root

export type ProseSection = { id: string; title: string; prose: Prose }

/** How a figure is written where prose names it, and the source it rests on. */
export type FigureWords = { full: string; bare: string; n: string; year: string; source: string }

/** The numbered sources of one page, in the order in which it cites them. */
export type Notes = { cite: (source: string) => number; sources: readonly string[] }

export function createNotes(): Notes {
  const sources: string[] = []
  return {
    sources,
    cite(source) {
      if (!sources.includes(source)) sources.push(source)
      return sources.indexOf(source) + 1
    },
  }
}

export type ProseContext = {
  figures: Pick<ReadonlyMap<string, FigureWords>, 'get' | 'has'>
  knowsSource: (slug: string) => boolean
  notes: Notes
  /** Where the note of a source leads and what it says. */
  noteLink: (source: string, number: number) => { href: string; text: string; label?: string }
  /** Takes what is wrong; `line` counts from 1 within the text given. */
  report: (line: number, message: string) => void
  /** Takes each name of a source or figure that the context does not know. */
  unknown: (line: number, kind: 'source' | 'figure', name: string) => void
  /** Takes each link of the text. */
  link: (href: string, line: number) => void
}

const CITATION = /\[(@[^\]\s;]+(?:\s*;\s*@[^\]\s;]+)*)\]/g
const FIGURE = /\{([^{}]*)\}/g
/**
 * Either of them, for one pass in reading order: a pass for each would number every citation before the first figure.
 * A note stands close to its word, so the space before a citation goes with it.
 */
const REFERENCE = new RegExp(`\\s*${CITATION.source}|${FIGURE.source}`, 'g')
const FIGURE_NAME = /^([a-z0-9-]+)(?:\.(value|n|year))?$/
const TYPED_NUMBER = /[$€£]\s?\d[\d,.]*|\d[\d,.]*\s?(?:%|percent\b|per cent\b)/g

const parser = remark()
const toHast = remark().use(remarkRehype)

/**
 * Turns Markdown into prose: `[@source]` becomes a numbered note, `{figure}` the figure with its note. Reports raw
 * HTML, images, headings of another level than the second, unknown sources and figures, and money or percentages
 * typed by hand.
 */
export function compileProse(markdown: string, context: ProseContext): Prose {
  const tree = parser.parse(markdown)
  visit(tree, (node) => checkNode(node, context))
  findAndReplace(tree, [
    REFERENCE,
    (match: string, list: string | undefined, name: string | undefined) =>
      list === undefined ? figure(match, name ?? '', context) : citation(match, list, context),
  ])
  const hast = toHast.runSync(tree) as Root
  const slugger = new GithubSlugger()
  visit(hast, 'element', (element) => {
    if (typeof element.properties.href === 'string') element.properties.href = fullHref(element.properties.href)
    if (element.tagName === 'h2') element.properties.id = slugger.slug(textOf(element))
    if (BLOCKS.has(element.tagName)) joinRepeatedNotes(element)
  })
  return hast
}

/** Authors link to a source as `/sources#slug`, without knowing on which page of the directory it stands. */
function fullHref(href: string): string {
  return href.startsWith('/sources#') ? sourceHref(href.slice('/sources#'.length)) : href
}

/** As `compileProse`, for a text of one paragraph: without the paragraph around it. */
export function compileLine(markdown: string, context: ProseContext): Prose {
  const prose = compileProse(markdown, context)
  const only = prose.children.length === 1 ? prose.children[0] : undefined
  return only?.type === 'element' && only.tagName === 'p' ? { type: 'root', children: only.children } : prose
}

/** Cuts prose at its second-level headings; text before the first heading is a section with an empty title. */
export function splitSections(prose: Prose): ProseSection[] {
  const sections: ProseSection[] = []
  let current: ProseSection = { id: '', title: '', prose: { type: 'root', children: [] } }
  for (const child of prose.children) {
    if (child.type === 'element' && child.tagName === 'h2') {
      if (current.title || current.prose.children.some(({ type }) => type === 'element')) sections.push(current)
      current = { id: String(child.properties.id), title: textOf(child), prose: { type: 'root', children: [] } }
    } else current.prose.children.push(child)
  }
  if (current.title || current.prose.children.some(({ type }) => type === 'element')) sections.push(current)
  return sections
}

/** Cuts Markdown at its second-level headings, by their titles; each part keeps its heading. */
export function cutSections(markdown: string): Map<string, string> {
  const parts = markdown.split(/^(?=## )/m).filter((part) => part.startsWith('## '))
  return new Map(parts.map((part) => [part.slice(3, part.includes('\n') ? part.indexOf('\n') : undefined).trim(), part]))
}

/** The words of prose, without the notes. */
export function plainText(prose: Nodes): string {
  if (prose.type === 'text') return prose.value
  if (prose.type === 'element' && prose.tagName === 'sup') return ''
  return 'children' in prose ? prose.children.map(plainText).join('') : ''
}

/** How many words a text has, notes not counted. */
export function countWords(prose: Prose): number {
  return plainText(prose).split(/\s+/).filter(Boolean).length
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'li'])

function checkNode(node: MarkdownNodes, { report, link, unknown, knowsSource, figures }: ProseContext): void {
  const line = node.position?.start.line ?? 1
  if (node.type === 'html') report(line, `holds raw HTML, "${node.value.slice(0, 40)}". It would not be shown: write Markdown`)
  else if (node.type === 'image' || node.type === 'imageReference') report(line, 'holds an image. Remove it')
  else if (node.type === 'heading' && node.depth !== 2) report(line, 'has a heading of another level. Write ## and the heading')
  else if (node.type === 'link') link(node.url, line)
  else if (node.type === 'text') {
    const lineAt = (index: number) => line + node.value.slice(0, index).split('\n').length - 1
    for (const { 0: typed, index } of node.value.matchAll(TYPED_NUMBER))
      report(lineAt(index), `types "${typed.trim()}" by hand. Put the figure into a front matter and write its id in braces`)
    for (const { 1: list = '', index } of node.value.matchAll(CITATION))
      for (const slug of citedSlugs(list)) if (!knowsSource(slug)) unknown(lineAt(index), 'source', slug)
    for (const { 1: name = '', index } of node.value.matchAll(FIGURE)) {
      const id = FIGURE_NAME.exec(name)?.[1] ?? name
      if (!figures.has(id)) unknown(lineAt(index), 'figure', id)
    }
  }
}

function citedSlugs(list: string): string[] {
  return list.split(';').map((part) => part.trim().slice(1))
}

function citation(match: string, list: string, context: ProseContext): PhrasingContent {
  const slugs = citedSlugs(list)
  if (!slugs.every(context.knowsSource)) return { type: 'text', value: match }
  return noteReference(slugs, context)
}

function figure(match: string, name: string, context: ProseContext): PhrasingContent | PhrasingContent[] {
  const [, id = '', part] = FIGURE_NAME.exec(name) ?? []
  const words = context.figures.get(id)
  if (!words) return { type: 'text', value: match }
  const shown = { value: words.bare, n: words.n, year: words.year }[part ?? ''] ?? words.full
  const value = custom('span', { className: ['figure'], dataFigure: id }, [{ type: 'text', value: shown }])
  return [value, noteReference([words.source], context)]
}

function noteReference(sources: readonly string[], { notes, noteLink }: ProseContext): PhrasingContent {
  const links = sources.flatMap((source, index): Element['children'] => {
    const { href, text, label } = noteLink(source, notes.cite(source))
    return [
      ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
      {
        type: 'element',
        tagName: 'a',
        properties: { href, ...(label && { ariaLabel: label }) },
        children: [{ type: 'text', value: text }],
      },
    ]
  })
  return custom('sup', {}, links)
}

/** A note that leads to the numbered list under the text. That the number is a source's is said by the stylesheet. */
export function numberedNote(_source: string, number: number) {
  return { href: `#note-${number}`, text: String(number) }
}

/** A note for a text that stands on several pages, none of whose lists it can count on. */
export function linkedNote(source: string) {
  return { href: sourceHref(source), text: 'source', label: 'About the source' }
}

/** A Markdown node that becomes exactly this HTML element. */
function custom(hName: string, hProperties: Element['properties'], hChildren: Element['children']): PhrasingContent {
  return { type: 'emphasis', children: [], data: { hName, hProperties, hChildren } } as PhrasingContent
}

/** In one paragraph, a note that is followed by the same note says nothing: only the last of a run stays. */
function joinRepeatedNotes(block: Element): void {
  const notes: { node: Element; parent: Element; key: string }[] = []
  visit(block, 'element', (node, _index, parent) => {
    if (node.tagName === 'sup' && parent?.type === 'element') notes.push({ node, parent, key: textOf(node) })
  })
  for (const [index, { node, parent, key }] of notes.entries())
    if (notes[index + 1]?.key === key) parent.children = parent.children.filter((child) => child !== node)
}
