import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { createSearch } from '@/lib/search'
import { type Passage, passagesOf } from '@/lib/search-passages'
import { MAX_QUERY_LENGTH, type Piece, parseQuery, searchHref, soundsInDanger } from '@/lib/search-query'
import { readQuery, SYNONYMS, tellingTerms, wordsOf } from '@/lib/search-words'

const content = loadContent(files, figureLock)
const passages = passagesOf(content)
const search = createSearch(passages)

const first = (query: string) => search(query, 1).results[0]?.href
const marked = (pieces: readonly Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** Small passages, for rules that must not depend on what is written. */
const small = (...members: Partial<Passage>[]) =>
  createSearch(
    members.map((member, index) => ({
      href: `/${index}`,
      page: `/${index}`,
      kind: 'Role' as const,
      title: `Title ${index}`,
      section: '',
      names: '',
      text: '',
      ...member,
    })),
  )

test.each([
  ['pharmacovigilence', '/roles/drug-safety-physician'],
  ['pharmacovig', '/roles/drug-safety-physician'],
  ['PV', '/roles/drug-safety-physician'],
  ['expert witnes', '/roles/expert-witness'],
  ['depositions', '/roles/expert-witness'],
  ['work from home', '/questions/remote-truth'],
  ['WFH', '/questions/remote-truth'],
  ['UR', '/roles/utilization-review-physician'],
  ['utilisation reveiw', '/roles/utilization-review-physician'],
  ['prior authorization', '/roles/utilization-review-physician'],
  ['IME', '/roles/independent-medical-examiner'],
  ['QME', '/roles/independent-medical-examiner'],
  ['MSL', '/roles/medical-science-liaison'],
  ['medical science liason', '/roles/medical-science-liaison'],
  ['CMIO', '/roles/clinical-informatics-physician'],
  ['informatics', '/roles/clinical-informatics-physician'],
  ['locums', '/roles/locum-tenens-oncology'],
  ['HEOR', '/roles/outcomes-research-physician'],
  ['KOL', '/roles/scientific-advisor'],
  ['telehealth', '/roles/tele-oncology'],
  ['four-day week', '/roles/reduced-time'],
  ['medical writing', '/roles/medical-writer'],
  ['consulting', '/roles/management-consultant'],
  ['IRB', '/roles/irb-member'],
  ['who pays for the tail', '/questions/who-pays-tail'],
  ['locum tail', '/questions/locum-tail'],
  ['Am I too old?', '/questions/too-old'],
  ['PSLF', '/questions/loan-forgiveness'],
  ['non-compete', '/questions/noncompete-nonclinical'],
  ['noncompete', '/questions/noncompete-nonclinical'],
  ['disability policy', '/questions/own-occupation'],
  ['burnout or depression', '/questions/burnout-or-depression'],
  ['how much money saved', '/questions/savings-before-quitting'],
  ['inbox', '/drivers/administrative-overload'],
  ['before you resign', '/guide/before-you-resign'],
  ['insurance medicine', '/method#insurance-medicine'],
])('%s leads to %s', (query, href) => {
  expect(first(query)).toBe(href)
})

test('tail means the malpractice tail', () => {
  const { results } = search('tail', 3)
  expect(results.map(({ href }) => href).sort()).toEqual([
    '/questions/locum-tail',
    '/questions/tail-in-dollars',
    '/questions/who-pays-tail',
  ])
})

test('letters find the questions about the role too', () => {
  expect(search('UR', 30).results.map(({ href }) => href)).toContain('/questions/ur-liability')
})

test('a hit in a section leads to the section, and a page stands once', () => {
  const { results } = search('claims-made policy occurrence', 30)
  expect(results.map(({ href }) => href)).toContain('/guide/before-you-resign#the-tail')
  for (const query of ['tail', 'remote', 'license', 'FDA']) {
    const pages = search(query, 50).results.map(({ href }) => (/^\/(?:roles|guide|drivers)\//.test(href) ? href.split('#')[0] : href))
    expect(new Set(pages).size, query).toBe(pages.length)
  }
})

test('names up to three further sections of the same page that hold what was asked for', () => {
  const page = { page: '/roles/a', title: 'Reviewer' }
  const sections = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
    ...page,
    href: `/roles/a#${id}`,
    section: id,
    text: 'Some leave for a quarry.',
  }))
  const { results } = small({ ...page, href: '/roles/a', names: 'Quarry' }, ...sections)('quarry', 5)
  expect(results).toHaveLength(1)
  expect(results[0]?.href).toBe('/roles/a')
  expect(results[0]?.also.map(({ href }) => href)).toEqual(['/roles/a#one', '/roles/a#two', '/roles/a#three'])
})

test('what stands in a title counts more than what stands in a text, and a role more than a source', () => {
  const find = small({ text: 'All about quarries.' }, { title: 'Quarry physician' }, { kind: 'Source', title: 'Quarry physician' })
  expect(find('quarry', 3).results.map(({ href }) => href)).toEqual(['/1', '/0', '/2'])
})

test('a passage that holds all that was asked for comes before one that holds a part of it often', () => {
  const find = small({ text: 'quarry quarry quarry quarry quarry' }, { text: 'A quarry beside the lighthouse, and much else besides.' })
  expect(find('quarry lighthouse', 2).results[0]?.href).toBe('/1')
})

test('where something holds all that was asked for, what holds half of it is left out', () => {
  const find = small({ text: 'A quarry and a lighthouse.' }, { text: 'A quarry.' })
  expect(find('quarry lighthouse', 5).results.map(({ href }) => href)).toEqual(['/0'])
  expect(find('quarry windmill', 5).total).toBe(2)
})

test('only a word that stands nowhere is taken for a misspelling', () => {
  const find = small({ text: 'The form of consent.' }, { text: 'A farm in Vermont.' })
  expect(find('form', 5).results.map(({ href }) => href)).toEqual(['/0'])
  expect(find('Vermomt', 5).results.map(({ href }) => href)).toEqual(['/1'])
})

test('marks what was asked for, in any number and under its synonyms', () => {
  const find = small({ title: 'Examiner', text: 'Independent medical examiners don’t treat; an IME is not a visit.' })
  expect(marked(find('examiner', 1).results[0]?.snippet ?? [])).toContain('[examiners]')
  expect(marked(find('IME', 1).results[0]?.snippet ?? [])).toBe('[Independent] [medical] [examiners] don’t treat; an [IME] is not a visit.')
  expect(marked(find('examiner', 1).results[0]?.title ?? [])).toBe('[Examiner]')
})

test('a snippet is the stretch with most of what was asked for, cut between words', () => {
  const text = `${'Nothing of note stands here. '.repeat(30)}The lighthouse stands beside the quarry. ${'And so on it goes. '.repeat(30)}`
  const snippet = small({ text })('quarry lighthouse', 1).results[0]?.snippet ?? []
  expect(marked(snippet)).toContain('The [lighthouse] stands beside the [quarry].')
  expect(textOf(snippet).length).toBeLessThan(200)
  expect(textOf(snippet)).toMatch(/^… \S.*\S …$/)
})

test('a snippet of real content is a piece of its text', () => {
  const texts = new Map(passages.map(({ href, text }) => [href, text]))
  for (const query of ['tail', 'remote', 'license', 'chemotherapy', 'night', 'MBA'])
    for (const { href, snippet } of search(query, 30).results)
      expect(texts.get(href), `${query} ${href}`).toContain(textOf(snippet).replace(/^… | …$/g, ''))
})

test('offers near spellings where nothing fits', () => {
  const { results, total, nearSpellings } = search('pharmacwvigelanzz', 5)
  expect({ results, total }).toEqual({ results: [], total: 0 })
  expect(nearSpellings).toEqual(['pharmacovigilance'])
  expect(search('xqzzyvkw', 5).nearSpellings).toEqual([])
})

test.each(['', '   ', '?!', 'the of and', '\u0000'])('nothing is asked for by "%s"', (query) => {
  expect(search(query, 5)).toEqual({ results: [], total: 0, nearSpellings: [] })
})

test('no query throws or is slow, and what is found has an address and a title', () => {
  const nasty = fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    '<script>',
    "' OR 1=1 --",
    '\ud800',
    'İ',
    'ﬁ',
    '%00',
    '🩺',
    'a'.repeat(300),
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(fc.oneof(nasty, fc.constantFrom('tail', 'UR', 'work from', 'home')), { maxLength: 40 }).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(query, (asked) => {
      const { results, total } = search(asked, 5)
      expect(results.length).toBeLessThanOrEqual(Math.min(5, total))
      for (const { href, title } of results) {
        expect(href).toMatch(/^\/(?:roles|drivers|guide|questions|leave|sources|method)[/#]/)
        expect(textOf(title)).not.toBe('')
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('every passage is found by its own title', () => {
  for (const { page, title, kind } of passages.filter(({ section, kind }) => section === '' && kind !== 'Source')) {
    const pages = search(title, 5).results.map(({ href }) => (['Role', 'Driver', 'Chapter'].includes(kind) ? href.split('#')[0] : href))
    expect(pages, title).toContain(page)
  }
}, 60_000)

test('everything a synonym means stands in the content, and no way to say it stands twice', () => {
  const known = new Set(passages.flatMap(({ title, section, names, text }) => tellingTerms(`${title} ${section} ${names} ${text}`)))
  for (const { said, means, why } of SYNONYMS) {
    expect(why).not.toBe('')
    expect(
      means.some((meaning) => tellingTerms(meaning).every((term) => known.has(term))),
      said.join(),
    ).toBe(true)
  }
  const ways = SYNONYMS.flatMap(({ said }) => [
    ...new Set(
      said.map((way) =>
        wordsOf(way)
          .map(({ terms }) => terms.at(-1))
          .join(' '),
      ),
    ),
  ])
  expect(new Set(ways).size).toBe(ways.length)
})

test('every passage has an address of its own', () => {
  expect(new Set(passages.map(({ href }) => href)).size).toBe(passages.length)
})

test('reads a compound however it is written, and drops what tells nothing', () => {
  expect(tellingTerms('The non-compete of a W-2')).toEqual(['non', 'compete', 'noncompete', 'w2'])
  expect(tellingTerms('Salaries, companies and classes')).toEqual(['salary', 'company', 'class'])
  expect(readQuery('what does UR pay').map(({ own }) => own)).toEqual([['ur'], ['pay']])
  expect(readQuery('jobs from home').at(-1)?.meanings).toContainEqual(['remote'])
})

test('cuts a query at its limit by whole characters and takes out what shows nothing', () => {
  expect(parseQuery('🩺'.repeat(MAX_QUERY_LENGTH + 1))).toEqual({ query: '🩺'.repeat(MAX_QUERY_LENGTH), isCut: true })
  expect(parseQuery('a'.repeat(MAX_QUERY_LENGTH))).toMatchObject({ isCut: false })
  expect(parseQuery(['tail', 'visa'])).toEqual({ query: 'tail', isCut: false })
  expect(parseQuery('\u0000ta\u0007il\ud800 \u202e')).toEqual({ query: 'ta il', isCut: false })
  expect(parseQuery(undefined)).toEqual({ query: '', isCut: false })
  expect(searchHref('a&b=c')).toBe('/search?q=a%26b%3Dc')
  expect(searchHref('')).toBe('/search')
})

test('hears who may be in danger', () => {
  for (const query of ['suicidal', 'I want to die', 'kill myself', 'self-harm']) expect(soundsInDanger(query), query).toBe(true)
  for (const query of ['tail', 'dying patients', 'killed trial']) expect(soundsInDanger(query), query).toBe(false)
})
