import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import type { PageLink } from '../content/model'
import type { Prose } from '../content/prose'

/** What an element may hold; a root gives its children, and what is null, false or empty leaves nothing. */
export type Piece = ElementContent | Prose | string | null | false | readonly Piece[]

/** An element of the book. */
export function h(tagName: string, properties: Properties, ...pieces: Piece[]): Element {
  return { type: 'element', tagName, properties, children: flatten(pieces) }
}

/** Pieces as the body of a part. */
export function bodyOf(...pieces: Piece[]): Root {
  return { type: 'root', children: flatten(pieces) }
}

function flatten(pieces: readonly Piece[]): ElementContent[] {
  return pieces.flatMap((piece): ElementContent[] => {
    if (piece === null || piece === false || piece === '') return []
    if (typeof piece === 'string') return [{ type: 'text', value: piece }]
    if (isList(piece)) return flatten(piece)
    if (piece.type === 'root') return piece.children.filter(isContent)
    return [piece]
  })
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece)
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}

export function link(href: string, ...pieces: Piece[]): Element {
  return h('a', { href }, ...pieces)
}

/** Links one after the other inside a sentence. */
export function inlineLinks(links: readonly PageLink[]): Piece {
  return links.map(({ href, title }, index) => [index > 0 ? ', ' : '', link(href, title)])
}

/** What tells the ids of one part of the book from those of another: no slug holds two hyphens in a row. */
export function idWithin(part: string, id: string): string {
  return `${part}--${id}`
}

/**
 * Makes the tools with which one part is written: its ids, notes and the prose of its page get the part's name in
 * front, so that all parts can stand in one document.
 */
export function createPen(part: string) {
  const id = (name: string) => idWithin(part, name)
  return {
    id,
    /** Prose of the page: ids and links to its notes renamed, the numbers of notes named, figures as plain words. */
    prose(text: Prose): Prose {
      const copy = structuredClone(text)
      visit(copy, 'element', (element, index, parent) => {
        const { properties, tagName } = element
        if (typeof properties.id === 'string') properties.id = id(properties.id)
        if (tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('#')) {
          if (properties.href.startsWith('#note-')) properties.ariaLabel = `Source ${properties.href.slice('#note-'.length)}`
          properties.href = `#${id(properties.href.slice(1))}`
        }
        if (tagName === 'sup') delete properties.className
        if (tagName === 'span' && properties.dataFigure && parent && index !== undefined)
          parent.children.splice(index, 1, ...element.children)
      })
      return copy
    },
    /** The number of a source in the list at the end of the part. */
    note: (number: number): Element =>
      h('sup', {}, h('a', { href: `#${id(`note-${number}`)}`, ariaLabel: `Source ${number}` }, String(number))),
    /** A section of the part with its heading; `name` makes it a place to link to. */
    section: (title: string, name: string | null, ...pieces: Piece[]): Element =>
      h('section', name ? { id: id(name) } : {}, h('h3', {}, title), ...pieces),
  }
}

export type Pen = ReturnType<typeof createPen>

/** Terms with what is said of each; a term without anything said is left out. */
export function terms(entries: readonly { term: string; said: Piece }[]): Element {
  return h(
    'dl',
    {},
    entries.filter(({ said }) => said !== null).map(({ term, said }) => h('div', {}, h('dt', {}, term), h('dd', {}, said))),
  )
}

/** A list, or nothing where it would be empty. */
export function list(tagName: 'ul' | 'ol', items: readonly Piece[]): Element | null {
  return items.length > 0
    ? h(
        tagName,
        {},
        items.map((item) => h('li', {}, item)),
      )
    : null
}
