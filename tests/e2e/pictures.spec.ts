import { type APIRequestContext, expect, test } from 'playwright/test'
import { PNG } from 'pngjs'
import { frontMatter } from './content-folder'

// What a page tells to programs is the same on every screen, with and without scripts.
test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false)

const roles = frontMatter('roles')
const drivers = frontMatter('drivers')
const slugs = Object.keys(roles)
const withoutPay = slugs.filter((slug) => roles[slug]?.pay.length === 0)
const byLength = slugs.toSorted((a, b) => roles[b]?.title.length - roles[a]?.title.length)

type Preview = { title: string; description: string; picture: string; alt: string; told: string }

/** What a page tells of itself to those who only preview it. */
async function preview(request: APIRequestContext, path: string): Promise<Preview> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  const html = await response.text()
  const [, title = ''] = /<title>([^<]*)</.exec(html) ?? []
  const tags = [...html.matchAll(/<meta (?:name|property)="((?:og|twitter):[^"]+|description)" content="([^"]*)"/g)]
  const content = (name: string) => tags.find(([, one]) => one === name)?.[2]?.replaceAll('&amp;', '&') ?? ''
  expect(content('twitter:card'), path).toBe('summary_large_image')
  expect(content('og:image'), path).not.toBe('')
  // X shows its own picture where a page names one.
  expect(content('twitter:image') || content('og:image'), path).toBe(content('og:image'))
  expect([content('og:image:width'), content('og:image:height')], path).toEqual(['1200', '630'])
  return {
    title,
    description: content('description'),
    picture: content('og:image'),
    alt: content('og:image:alt'),
    told: [title, ...tags.map(([, , value]) => value)].join('\n'),
  }
}

/** Takes a picture and holds it against what every one must be; gives how many colors it has. */
async function checkPicture(request: APIRequestContext, address: string): Promise<void> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  expect(response.headers()['content-type'], address).toBe('image/png')
  expect(response.headers()['cache-control'], address).toContain('public')
  expect(response.headers()['cache-control'], address).toContain('s-maxage=')
  const body = await response.body()
  expect(body.length, address).toBeLessThanOrEqual(150_000)
  const { width, height, data } = PNG.sync.read(body)
  expect([width, height], address).toEqual([1200, 630])
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  expect(new Set(pixels).size, `${address} is blank`).toBeGreaterThan(100)
  const paper = pixels[0]
  const margin = pixels.filter((_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)]
    return Math.min(x, y, width - 1 - x, height - 1 - y) < 24
  })
  expect(
    margin.every((pixel) => pixel === paper),
    `${address} runs over its margin`,
  ).toBe(true)
}

const PAGES = [
  '/',
  '/guide',
  '/roles',
  '/questions',
  '/sources',
  '/method',
  ...slugs.map((slug) => `/roles/${slug}`),
  ...Object.keys(drivers).map((slug) => `/drivers/${slug}`),
  ...Object.keys(frontMatter('guide')).map((slug) => `/guide/${slug}`),
  `/compare?roles=${slugs.slice(0, 2).join(',')}`,
  `/compare?roles=clinic,${byLength.slice(0, 4).join(',')}`,
  `/compare?roles=${byLength.slice(0, 4).join(',')}`,
  `/compare?roles=${withoutPay.slice(0, 2).join(',')}`,
  '/roles?place=remote',
  `/roles?list=${byLength.slice(0, 8).join(',')}`,
]

for (const path of PAGES)
  test(`${path} names a picture of it, with words`, async ({ request }) => {
    const { picture, alt } = await preview(request, path)
    expect(new URL(picture).protocol).toMatch(/^https?:$/)
    expect(alt.length).toBeGreaterThan(20)
    const { pathname, search } = new URL(picture)
    await checkPicture(request, `${pathname}${search}`)
  })

test('every role, driver and chapter has a picture and words of its own', async ({ request }) => {
  const own = PAGES.filter((path) => /^\/(roles|drivers|guide)\/./.test(path))
  const previews = await Promise.all(own.map((path) => preview(request, path)))
  expect(new Set(previews.map(({ picture }) => picture)).size).toBe(own.length)
  expect(new Set(previews.map(({ alt }) => alt)).size).toBe(own.length)
})

test('the words of a picture say where no figure was found and where one is about others', async ({ request }) => {
  for (const [slug, { title, pay }] of Object.entries(roles)) {
    const { alt } = await preview(request, `/roles/${slug}`)
    expect(alt).toContain(title)
    expect(alt.includes('No figure found'), slug).toBe(pay.length === 0)
    expect(alt.includes('whole occupation, not oncologists'), slug).toBe(pay[0]?.populationKind === 'whole occupation')
    expect(alt.includes('measures something else'), slug).toBe(Boolean(pay[0]?.measuresInstead))
  }
})

test('a filtered list tells its roles and never the filter', async ({ request }) => {
  const [driver = '', { title }] = Object.entries(drivers)[0] ?? ['', { title: '' }]
  const { told, picture } = await preview(request, `/roles?eases=${driver}&pay=150000&hours=37&sort=name&back=open`)
  const shown = slugs.filter((slug) => picture.includes(slug))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.some((slug) => told.includes(roles[slug]?.title))).toBe(true)
  for (const secret of [driver, title, title.toLowerCase(), '150000', '150,000', '37', 'sort', 'back', 'eases='])
    expect(told.includes(secret), secret).toBe(false)
})

test('whatever is asked of a picture, there is one, the general one where nothing is left', async ({ request }) => {
  const general = await (await request.get('/opengraph-image')).body()
  for (const address of [
    '/compare/picture',
    '/compare/picture?roles=nobody,,%00',
    '/roles/picture?pay=10000000',
    '/roles/picture?list=nobody&pay=9999999&eases=%F0%9F%92%A9',
  ]) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    if (!address.includes('eases')) expect((await response.body()).equals(general), address).toBe(true)
  }
  for (const query of [`roles=${slugs.join(',')}`, `roles=${'x'.repeat(5000)}`, 'roles=clinic&roles=clinic&__proto__=1&constructor=2'])
    await checkPicture(request, `/compare/picture?${query}`)
  for (const query of ['', `list=${'x,'.repeat(2000)}`, 'place=remote&place=nowhere&hours=-1&view=chart', 'toString=1&place='])
    await checkPicture(request, `/roles/picture?${query}`)
})

test('a role that does not exist has no picture', async ({ request }) => {
  for (const path of ['/roles/surgeon-general', '/drivers/none', '/guide/none'])
    expect((await request.get(`${path}/opengraph-image`)).status()).toBe(404)
})
