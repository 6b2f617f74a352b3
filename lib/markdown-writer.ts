import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { BlockContent, FootnoteReference, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import { visit } from 'unist-util-visit'
import type { Prose } from './content/prose'
import { SITE_ORIGIN } from './site'

/** Markdown for readers of files: the pages' prose and what stands beside it, as a tree and as text. */

/** What a line may hold; null leaves nothing. */
export type Piece = PhrasingContent | string | null | readonly Piece[]

/** Pieces as the content of one line. */
export function lineOf(...pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    if (piece === null || piece === '') return []
    if (typeof piece === 'string') return [{ type: 'text', value: piece }]
    return 'type' in piece ? [piece] : lineOf(...piece)
  })
}

export function heading(depth: 1 | 2 | 3, ...pieces: readonly Piece[]): RootContent {
  return { type: 'heading', depth, children: lineOf(...pieces) }
}

export function paragraph(...pieces: readonly Piece[]): Paragraph {
  return { type: 'paragraph', children: lineOf(...pieces) }
}

export function strong(...pieces: readonly Piece[]): PhrasingContent {
  return { type: 'strong', children: lineOf(...pieces) }
}

/** A link; an address within the site becomes a whole one. */
export function link(href: string, ...pieces: readonly Piece[]): PhrasingContent {
  return { type: 'link', url: wholeAddress(href), children: lineOf(...pieces) }
}

/** The number of a source, as a footnote. */
export function note(number: number): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number) }
}

/** The source behind a number. */
export function footnote(number: number, ...pieces: readonly Piece[]): Paragraph {
  return paragraph(note(number), ': ', ...pieces)
}

/** A list of lines, or nothing where there are none. */
export function list(lines: readonly Piece[], ordered = false): RootContent[] {
  const children = lines.map((line): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(line)] }))
  return children.length > 0 ? [{ type: 'list', ordered, spread: false, children }] : []
}

export function quote(...children: BlockContent[]): RootContent {
  return { type: 'blockquote', children }
}

/** Prose as blocks of Markdown, its notes as footnotes. */
export function blocks(prose: Prose): RootContent[] {
  const tree = toMdast(prose, { document: true, handlers: { sup: noteReferences } })
  openLinks(tree)
  return tree.type === 'root' ? tree.children : []
}

/** Prose of one line as pieces of Markdown, its notes as footnotes. */
export function line(prose: Prose): PhrasingContent[] {
  const [only] = blocks({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: prose.children.filter(isContent) }],
  })
  return only?.type === 'paragraph' ? only.children : []
}

function isContent(node: Prose['children'][number]) {
  return node.type !== 'doctype'
}

/** A superscript that leads to numbered notes of the page; any other stays as it is. */
const noteReferences: Handle = (state, element) => {
  const numbers = element.children.flatMap((child) => {
    const number = child.type === 'element' ? /^#note-(\d+)$/.exec(String(child.properties.href))?.[1] : undefined
    return number ? [Number(number)] : []
  })
  return numbers.length > 0 ? numbers.map(note) : (state.all(element) as Nodes[])
}

function openLinks(tree: Nodes): void {
  visit(tree, 'link', (node) => {
    node.url = wholeAddress(node.url)
  })
}

function wholeAddress(href: string): string {
  return href.startsWith('/') ? `${SITE_ORIGIN}${href}` : href
}

const stringifier = remark().data('settings', {
  bullet: '-',
  rule: '-',
  // Footnotes are no part of CommonMark, and the only thing we need of what lies beyond it.
  handlers: { footnoteReference: ({ identifier }: FootnoteReference) => `[^${identifier}]` },
})

/** Markdown as text. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  // An ampersand is escaped wherever a letter follows it, in addresses too, though only a whole entity would be misread.
  return stringifier.stringify(root).replace(/(?<!\\)\\&(?!#?\w+;)/g, '&')
}
