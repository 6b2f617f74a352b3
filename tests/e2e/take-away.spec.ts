import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { type APIRequestContext, expect, type Page, test } from 'playwright/test'
import { allPages, type FrontMatter, frontMatter } from './content-folder'

// Files are the same bytes for every screen: one project asks for them, the one whose pages need no script.
test.skip(({ javaScriptEnabled, isMobile }) => javaScriptEnabled || isMobile, 'the same for every screen')

const roles = frontMatter('roles')

const QUERIES = [
  '',
  '?pay=200000',
  '?pay=100000&place=remote',
  '?place=remote&place=hybrid',
  '?place=on-site&patients=none',
  '?commitment=per-case',
  '?week=under-20-hours&sort=eases',
  '?eases=emotional-strain&sort=name',
  '?eases=work-life-imbalance&eases=administrative-overload&pay=150000',
  '?hold=license&sort=evidence',
  '?hold=none',
  '?license=not-needed',
  '?paid=1099&hours=10',
  '?pay=50000&hours=40&commitment=part-time',
  '?income=within-3-months&sort=name',
  '?back=open&pay=250000',
  '?evidence=strong&evidence=fair',
  '?category=staying',
  '?pay=400000&place=on-site&category=review',
  '?place=moon&pay=abc&place=remote&color=red&hours=9999&sort=best',
]

const BESIDE_A_FIGURE = [
  'Statistic',
  'Population',
  'Whose pay it is',
  'Year of the figure',
  'What it contains',
  'How it is paid',
  'Publisher',
  'Interest of the publisher',
  'Address of the source',
]

/** Titles on the page: the list, then the group not counted by the year. */
async function shownOn(page: Page, query: string) {
  await page.goto(`/roles${query}`)
  const listed = page.getByRole('list', { name: 'Roles', exact: true }).getByRole('heading', { level: 2 })
  const apart = page.getByRole('region', { name: 'Not counted by the year' }).getByRole('heading', { level: 3 })
  return { listed: await listed.allTextContents(), notByYear: await apart.allTextContents() }
}

async function schemaOf(request: APIRequestContext) {
  return new Ajv2020({ allowUnionTypes: true }).compile(await (await request.get('/roles.schema.json')).json())
}

for (const query of QUERIES)
  test(`the files hold what the page shows: /roles${query}`, async ({ page, request }) => {
    const { listed, notByYear } = await shownOn(page, query)
    const titles = [...listed, ...notByYear]

    const data = await request.get(`/roles.json${query}`)
    expect(data.status()).toBe(200)
    const exported = await data.json()
    const validate = await schemaOf(request)
    validate(exported)
    expect(validate.errors).toBeNull()
    expect(exported.roles.map(({ title }: FrontMatter) => title)).toEqual(titles)
    expect(exported.roles.map(({ group }: FrontMatter) => group)).toEqual([
      ...listed.map(() => 'listed'),
      ...notByYear.map(() => 'not counted by the year'),
    ])

    const file = await request.get(`/roles.csv${query}`)
    expect(file.status()).toBe(200)
    const rows: Record<string, string>[] = parse(await file.text(), { columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ Role }) => Role)).toEqual(titles)
    expect(rows.map(({ Group }) => Group)).toEqual([...listed.map(() => 'Listed'), ...notByYear.map(() => 'Not counted by the year')])
    for (const row of rows.filter((one) => one['Pay as published'] !== ''))
      for (const header of BESIDE_A_FIGURE) expect(row[header], `${row.Role}: ${header}`).toBeTruthy()
  })

test('every published figure is in the data as its author wrote it, with its source', async ({ request }) => {
  const sources = frontMatter('sources')
  const exported = await (await request.get('/roles.json')).json()
  expect(exported.roles).toHaveLength(Object.keys(roles).length)
  for (const role of exported.roles) {
    const written: FrontMatter[] = roles[role.slug]?.pay
    expect(role.pay, role.slug).toHaveLength(written.length)
    for (const [index, pay] of written.entries())
      expect(role.pay[index], pay.id).toMatchObject({
        id: pay.id,
        low: pay.low ?? pay.amount,
        high: pay.high ?? pay.amount,
        currency: pay.currency,
        per: pay.per,
        statistic: pay.statistic,
        population: pay.population,
        populationKind: pay.populationKind,
        year: pay.year,
        contains: pay.contains,
        paidAs: String(pay.paidAs),
        source: {
          publisher: sources[pay.source]?.publisher,
          title: sources[pay.source]?.title,
          address: sources[pay.source]?.address,
          published: sources[pay.source]?.published,
          kind: sources[pay.source]?.kind,
          interest: sources[pay.source]?.interest,
        },
      })
  }
})

test('the files say what they are, under which name they are kept, and what was not understood', async ({ request }) => {
  const csv = await request.get('/roles.csv?place=remote')
  expect(csv.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8/)
  expect(csv.headers()['content-disposition']).toBe('attachment; filename="next-rounds-roles.csv"')
  const json = await request.get('/roles.json?place=remote&place=moon')
  expect(json.headers()['content-type']).toMatch(/^application\/json/)
  expect(json.headers()['content-disposition']).toContain('filename="next-rounds-roles.json"')
  const exported = await json.json()
  expect(exported.$schema).toMatch(/\/roles\.schema\.json$/)
  expect(exported.license).toContain('CC BY 4.0')
  expect(exported.citation).toMatch(/^Next Rounds\. Compare roles\. Reviewed .*\/roles\?place=remote$/)
  expect(exported.query.filters).toEqual({ place: ['remote'] })
  expect(exported.ignored).toEqual([{ name: 'place', value: 'moon' }])
})

test('with a pay filter both groups are in the files, each marked', async ({ request }) => {
  const { roles: exported } = await (await request.get('/roles.json?pay=200000')).json()
  const groups: string[] = exported.map(({ group }: FrontMatter) => group)
  const listed = groups.filter((group) => group === 'listed').length
  expect(listed).toBeGreaterThan(0)
  expect(groups.length).toBeGreaterThan(listed)
  expect(groups.slice(listed).every((group) => group === 'not counted by the year')).toBe(true)
})

test('no query breaks the files', async ({ request }) => {
  const hostile = [
    '?pay=%00',
    '?pay=-1&hours=1e9&sort=__proto__',
    '?__proto__=a&constructor=b&toString=c',
    '?place=%E0%A4%A',
    '?%',
    '?&&&===',
    `?${'place=remote&'.repeat(400)}`,
    `?color=${'x'.repeat(4000)}`,
    '?list=,,,&compare=a,b,c,d,e',
    "?place='%20OR%201=1--",
    '?pay[]=1&pay[a]=2',
    '?place=%3Cscript%3E%0D%0Aset-cookie:a=b',
    '?eases=%F0%9F%92%A5',
  ]
  for (const query of hostile)
    for (const path of ['/roles.csv', '/roles.json']) {
      const response = await request.get(`${path}${query}`)
      expect(response.status(), `${path}${query}`).toBe(200)
      expect(response.headers()['set-cookie']).toBeUndefined()
    }
  expect((await request.get(`/roles.json?x=${'y'.repeat(60_000)}`)).status()).toBeLessThan(500)
})

/** What the browser finds at a path of an XML file; it answers with the words of a mistake in it. */
async function readXml(page: Page, path: string) {
  const response = await page.request.get(path)
  expect(response.status(), path).toBe(200)
  return page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      const texts = (parent: Element | Document, name: string) =>
        [...parent.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '')
      return {
        mistake: document.querySelector('parsererror')?.textContent ?? null,
        root: document.documentElement.namespaceURI,
        entries: [...document.getElementsByTagName('entry')].map((entry) => ({
          id: texts(entry, 'id')[0] ?? '',
          title: texts(entry, 'title')[0] ?? '',
          updated: texts(entry, 'updated')[0] ?? '',
          content: texts(entry, 'content')[0] ?? '',
        })),
        urls: [...document.getElementsByTagName('url')].map((url) => ({
          loc: texts(url, 'loc')[0] ?? '',
          lastmod: texts(url, 'lastmod')[0] ?? '',
        })),
      }
    },
    await response.text(),
  )
}

test('the feed holds every correction and every role, the newest first', async ({ page }) => {
  const corrections = frontMatter('corrections')
  const { mistake, root, entries } = await readXml(page, '/feed.xml')
  expect(mistake).toBeNull()
  expect(root).toBe('http://www.w3.org/2005/Atom')
  const expected = [
    ...Object.keys(corrections).map((slug) => `/corrections#${slug}`),
    ...Object.keys(roles).map((slug) => `/roles/${slug}`),
  ]
  expect(entries.map(({ id }) => id.replace(/^https?:\/\/[^/]+/, '')).toSorted()).toEqual(expected.toSorted())
  expect(entries.map(({ updated }) => updated)).toEqual(
    entries
      .map(({ updated }) => updated)
      .toSorted()
      .reverse(),
  )
  for (const { id, updated, title, content } of entries) {
    const slug = id.replace(/.*[/#]/, '')
    const date = id.includes('#') ? corrections[slug]?.date : roles[slug]?.reviewed
    expect(updated.slice(0, 10) >= date, id).toBe(true)
    expect(title, id).not.toBe('')
    expect(content, id).toContain('<p>')
  }
})

test('the map of the site lists every page that may be indexed with the date of its last change', async ({ page }) => {
  const { mistake, urls } = await readXml(page, '/sitemap.xml')
  expect(mistake).toBeNull()
  const listed = new Map(urls.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]))
  expect(listed.has('/fit')).toBe(false)
  for (const path of allPages().filter((one) => one !== '/fit')) expect(listed.get(path), path).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  for (const [slug, { reviewed }] of Object.entries(roles)) expect((listed.get(`/roles/${slug}`) ?? '') >= reviewed, slug).toBe(true)
  for (const path of listed.keys()) expect((await page.request.get(path)).status(), path).toBe(200)
})

test('robots and programs are told where everything is', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/User-Agent: \*\nAllow: \//i)
  expect(robots).toMatch(/Sitemap: \S+\/sitemap\.xml/)

  const response = await request.get('/llms.txt')
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^# Next Rounds\n\n> /)
  for (const [, address = ''] of text.matchAll(/\]\((http[^)]+)\)/g)) {
    const { pathname, search } = new URL(address)
    expect((await request.get(pathname + search)).status(), address).toBe(200)
  }
  for (const { title } of Object.values(roles)) expect(text).toContain(`[${title}](`)
})

test('every role answers as Markdown at its address plus .md, with each of its pay figures', async ({ request }) => {
  const money = (amount: number, currency: string) =>
    ({ USD: '$', EUR: '€', GBP: '£' })[currency] +
    amount.toLocaleString('en-US', Number.isInteger(amount) ? {} : { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  for (const [slug, role] of Object.entries(roles)) {
    const response = await request.get(`/roles/${slug}.md`)
    expect(response.status(), slug).toBe(200)
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8')
    const text = await response.text()
    expect(text.startsWith(`# ${role.title}\n`), slug).toBe(true)
    for (const { id, amount, low, high, currency, year } of role.pay) {
      const span = amount === undefined ? `${money(low, currency)} to ${money(high, currency)}` : money(amount, currency)
      const figure = text.split('\n').find((line) => /^\d+\. /.test(line) && line.includes(`**${span} `) && line.includes(`, ${year}`))
      expect(figure, `${slug}: ${id}`).toMatch(/\[\^\d+\]/)
    }
  }
})

test('an unknown role has no Markdown', async ({ request }) => {
  for (const path of ['/roles/surgeon-general.md', '/roles/.md', '/roles/drug-safety-physician.md.md', '/roles/surgeon-general/markdown'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('pages name the files that hold the same, and the feed', async ({ request }) => {
  const alternates = async (path: string) => {
    const html = await (await request.get(path)).text()
    return [...html.matchAll(/<link rel="alternate" type="([^"]+)"(?: title="[^"]*")? href="([^"]+)"/g)].map(([, type, href = '']) => [
      type,
      new URL(href).pathname,
    ])
  }
  const feed = ['application/atom+xml', '/feed.xml']
  for (const path of ['/', '/sources', '/guide/why-people-leave']) expect(await alternates(path), path).toEqual([feed])
  expect(await alternates('/roles?place=remote')).toEqual([['text/csv', '/roles.csv'], ['application/json', '/roles.json'], feed])
  expect(await alternates('/roles/drug-safety-physician')).toEqual([['text/markdown', '/roles/drug-safety-physician.md'], feed])
})
