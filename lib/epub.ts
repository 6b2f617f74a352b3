import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import JSZip from 'jszip'
import { visit } from 'unist-util-visit'
import { type Book, type BookEntry, type BookPart, bookContents } from './book'
import { h, type Piece } from './book/elements'
import { idsIn } from './book/links'
import { EPUB_STYLE } from './epub-style'
import { LICENSE, SITE_NAME } from './site'

/** The media type of a book. */
export const EPUB_TYPE = 'application/epub+zip'

/**
 * The book as an EPUB 3 file. Nothing in it comes from a clock or from chance: the same book gives the same bytes.
 * `origin` is the site's, without a trailing slash: links to pages that the book does not hold lead there.
 */
export async function packEpub(book: Book, origin: string): Promise<ArrayBuffer> {
  const zip = new JSZip()
  const date = new Date(`${book.modified}T00:00:00Z`)
  // The archive must begin with its media type, not compressed, so that readers know the file by its first bytes.
  zip.file('mimetype', EPUB_TYPE, { date, compression: 'STORE' })
  for (const [path, text] of Object.entries(epubFiles(book, origin))) zip.file(path, text, { date, createFolders: false })
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}

/** The files of the book by their paths in it, one for each part; `origin` as for `packEpub`. */
export function epubFiles(book: Book, origin: string): Record<string, string> {
  const parts = [book.help, ...book.parts]
  const partOf = new Map(parts.flatMap(({ id, body }) => [id, ...idsIn(body)].map((inside) => [inside, id] as const)))
  const adapt = (body: Root) => toFile(body, partOf, origin)
  return {
    'META-INF/container.xml': CONTAINER,
    'OEBPS/book.opf': packageDocument(book, origin),
    'OEBPS/cover.xhtml': page(book, book.title, cover(book, adapt(book.about), origin)),
    'OEBPS/nav.xhtml': page(
      book,
      'Contents',
      h('nav', { 'epub:type': 'toc' }, h('h1', {}, 'Contents'), entries(bookContents(book), partOf)),
    ),
    ...Object.fromEntries(parts.map((part) => [`OEBPS/${fileOf(part.id)}`, page(book, part.title, chapter(part, adapt(part.body)))])),
    'OEBPS/book.css': EPUB_STYLE,
  }
}

function fileOf(id: string): string {
  return `${id}.xhtml`
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

function packageDocument(book: Book, origin: string): string {
  const pages = ['cover', book.help.id, 'nav', ...book.parts.map(({ id }) => id)]
  const item = (id: string) =>
    `<item id="${id}" href="${fileOf(id)}" media-type="application/xhtml+xml"${id === 'nav' ? ' properties="nav"' : ''}/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${book.language}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="address">${escapeXml(`${origin}/next-rounds.epub`)}</dc:identifier>
    <dc:title>${escapeXml(book.title)}</dc:title>
    <dc:description>${escapeXml(book.summary)}</dc:description>
    <dc:language>${book.language}</dc:language>
    <dc:creator>${SITE_NAME}</dc:creator>
    <dc:publisher>${SITE_NAME}</dc:publisher>
    <dc:date>${book.modified}</dc:date>
    <dc:rights>${LICENSE.name}, ${LICENSE.href}</dc:rights>
    <meta property="dcterms:modified">${book.modified}T00:00:00Z</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">Text only, with headings in order and a table of contents.</meta>
  </metadata>
  <manifest>
    ${pages.map(item).join('\n    ')}
    <item id="style" href="book.css" media-type="text/css"/>
  </manifest>
  <spine>
    ${pages.map((id) => `<itemref idref="${id}"/>`).join('\n    ')}
  </spine>
</package>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** One XHTML document. */
function page({ language }: Book, title: string, ...pieces: Piece[]): string {
  const document = h(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language },
    h('head', {}, h('title', {}, title), h('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' })),
    h('body', {}, ...pieces),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toHtml(document, { closeSelfClosing: true, tightSelfClosing: true })}\n`
}

function cover({ title, summary }: Book, about: Root, origin: string): Element {
  return h(
    'section',
    { 'epub:type': 'titlepage', className: ['cover'] },
    h('h1', {}, title),
    h('p', { className: ['summary'] }, summary),
    h('p', {}, h('a', { href: `${origin}/guide/all` }, `${origin}/guide/all`)),
    about,
  )
}

function chapter({ id, title, kicker }: BookPart, body: Root): Element {
  return h('section', { id }, kicker ? h('p', { className: ['kicker'] }, kicker) : null, h('h1', {}, title), body)
}

function entries(list: readonly BookEntry[], partOf: ReadonlyMap<string, string>): Element {
  return h(
    'ol',
    {},
    list.map(({ title, id, entries: below }) =>
      h(
        'li',
        {},
        id ? h('a', { href: inFile(id, partOf) }, title) : h('span', {}, title),
        below.length > 0 ? entries(below, partOf) : null,
      ),
    ),
  )
}

/** Where a place of the book stands among its files. */
function inFile(id: string, partOf: ReadonlyMap<string, string>): string {
  const part = partOf.get(id) ?? id
  return part === id ? fileOf(part) : `${fileOf(part)}#${id}`
}

/** The body of a part for a file of its own: headings one level up, links to places in other files, the others absolute. */
function toFile(body: Root, partOf: ReadonlyMap<string, string>, origin: string): Root {
  const copy = structuredClone(body)
  visit(copy, 'element', (element) => {
    element.tagName = element.tagName.replace(/^h([3-6])$/, (_, level) => `h${level - 1}`)
    const { href } = element.properties
    if (typeof href !== 'string') return
    if (href.startsWith('#')) element.properties.href = inFile(href.slice(1), partOf)
    else if (href.startsWith('/')) element.properties.href = `${origin}${href}`
  })
  return copy
}
