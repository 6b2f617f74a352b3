import { EpubCheck } from '@likecoin/epubcheck-ts'
import JSZip from 'jszip'
import { expect, test, vi } from 'vitest'
import { createBook } from '@/lib/book'
import { loadContent } from '@/lib/content/load'
import { epubFiles, packEpub } from '@/lib/epub'
import { contentFiles, lockOf } from '../fixtures'

const files = contentFiles()
const book = createBook(loadContent(files, lockOf(files)))
const ORIGIN = 'https://rounds.example'

test('the book is a valid EPUB 3', async () => {
  const { messages, version } = await EpubCheck.validate(new Uint8Array(await packEpub(book, ORIGIN)))
  expect(version).toBe('3.0')
  expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])
})

test('the same book gives the same bytes, on another day too', async () => {
  const first = Buffer.from(await packEpub(book, ORIGIN))
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') })
  const later = Buffer.from(await packEpub(book, ORIGIN))
  vi.useRealTimers()
  expect(first.equals(later)).toBe(true)
})

test('the archive begins with its media type, in the open', async () => {
  const bytes = Buffer.from(await packEpub(book, ORIGIN))
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
  expect(Object.keys((await JSZip.loadAsync(bytes)).files)).toEqual(['mimetype', ...Object.keys(epubFiles(book, ORIGIN))])
})

test('links lead to files of the book or to the site, never to a path of it', () => {
  const hrefs = Object.values(epubFiles(book, ORIGIN)).flatMap((text) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href))
  expect(hrefs).toContain('sources.xhtml#sources--pay-report')
  expect(hrefs).toContain(`${ORIGIN}/method`)
  expect(hrefs.filter((href) => !/^(?:https?:|tel:|sms:|[a-z-]+\.(?:xhtml|css))/.test(href))).toEqual([])
})

test('each part is a file with its title as the only heading of the first level', () => {
  const written = epubFiles(book, ORIGIN)
  for (const { id, title } of book.parts) {
    const text = written[`OEBPS/${id}.xhtml`] ?? ''
    expect(text.match(/<h1>[^<]*/g)).toEqual([`<h1>${title}`])
    expect(text).toContain('lang="en-US"')
  }
})
