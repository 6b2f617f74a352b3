import { expect, test } from 'vitest'
import { SOURCE_PAGES, sourceHref, sourcePageOf, sourcesOn } from '@/lib/source-pages'

test.each([
  ['aaem-guidelines', 'a'],
  ['alz-forum', 'a'],
  ['ama-pay', 'am'],
  ['azcentral', 'am'],
  ['4corner', 'a'],
  ['mdcalc', 'm'],
  ['medscape-2020', 'me'],
  ['zebras', 'v'],
])('%s stands on the page %s', (slug, page) => {
  expect(sourcePageOf(slug)).toBe(page)
  expect(sourceHref(slug)).toBe(`/sources/${page}#${slug}`)
})

test('every source stands on one page, by publisher and title', () => {
  const source = (slug: string, publisher: string, title: string) => ({ slug, publisher, title })
  const sources = [
    source('b-2', 'Board', 'Two'),
    source('b-1', 'Board', 'One'),
    source('c', 'Clinic', 'Three'),
    source('bz', 'Archive', 'Four'),
  ]
  expect(SOURCE_PAGES.flatMap(({ page }) => sourcesOn(page, sources)).map(({ slug }) => slug)).toEqual(['bz', 'b-1', 'b-2', 'c'])
})
