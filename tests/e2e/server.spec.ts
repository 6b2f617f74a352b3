import { type APIResponse, expect, type Page, test } from 'playwright/test'
import { allPages, frontMatter, hasScripts, PAGE_KINDS } from './content-folder'

const UNTIL_DEPLOYMENT = 'public, max-age=0, must-revalidate, s-maxage=31536000'
const FOREVER = 'public, max-age=31536000, immutable'
const [slug = '', other = ''] = Object.keys(frontMatter('roles'))

/** What is no page, and what type it is. */
const FILES = {
  '/roles.csv': 'text/csv; charset=utf-8; header=present',
  '/roles.csv?place=remote': 'text/csv; charset=utf-8; header=present',
  '/roles.json': 'application/json',
  '/roles.json?place=remote': 'application/json',
  '/roles.schema.json': 'application/',
  '/feed.xml': 'application/atom+xml',
  '/llms.txt': 'text/plain',
  '/robots.txt': 'text/plain',
  '/sitemap.xml': 'application/xml',
  '/next-rounds.epub': 'application/epub+zip',
  '/icon.svg': 'image/svg+xml',
  '/opengraph-image': 'image/png',
  [`/roles/${slug}.md`]: 'text/markdown',
  [`/roles/${slug}/opengraph-image`]: 'image/png',
  [`/roles/picture?list=${slug}`]: 'image/png',
  [`/compare/picture?roles=${slug},${other}`]: 'image/png',
} as const

const isPrivate = (path: string) => /^\/(plan|fit|leave|search)\?/.test(path)
const isMissing = (path: string) => path.includes('no-such-page')

test.describe('answers', () => {
  // The server sends everybody the same.
  test.skip(({ isMobile, javaScriptEnabled }) => isMobile || javaScriptEnabled === false)

  function expectCommonHeaders(response: APIResponse, path: string) {
    const headers = response.headers()
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['referrer-policy'], path).toBe('no-referrer')
    expect.soft(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect.soft(headers['permissions-policy'], path).toContain('geolocation=()')
    for (const name of ['set-cookie', 'x-powered-by', 'strict-transport-security']) expect.soft(headers[name], path).toBeUndefined()
  }

  for (const path of [...new Set([...PAGE_KINDS, ...allPages(), '/leave', '/search', '/search?q=pay', '/guide/all'])])
    test(`${path} is safe and says who may keep it`, async ({ request }) => {
      const response = await request.get(path)
      const headers = response.headers()
      expect(response.status()).toBe(isMissing(path) ? 404 : 200)
      expectCommonHeaders(response, path)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[^']+')+; style-src 'self'; /)
      expect(policy).not.toMatch(/unsafe|nonce|https?:/)
      expect(policy).toContain("frame-ancestors 'none'")
      if (isPrivate(path) || isMissing(path)) {
        expect(headers['cache-control']).toBe('no-store')
        expect(headers.etag).toBeUndefined()
        return
      }
      expect(headers['cache-control']).toBe(UNTIL_DEPLOYMENT)
      expect(headers.etag).toMatch(/^"[\w-]+-br"$/)
      expect(headers.vary).toMatch(/rsc.*accept-encoding/)
      expect(headers['content-encoding']).toBe('br')
      const again = await request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } })
      expect(again.status()).toBe(304)
      expect(again.headers().etag).toBe(headers.etag)
      expect(again.headers()['cache-control']).toBe(UNTIL_DEPLOYMENT)
      expect(again.headers()['content-security-policy']).toBe(policy)
    })

  for (const [path, type] of Object.entries(FILES))
    test(`${path} is a file that others may fetch and caches keep`, async ({ request }) => {
      const response = await request.get(path)
      const headers = response.headers()
      expect(response.status()).toBe(200)
      expectCommonHeaders(response, path)
      expect(headers['content-type']).toContain(type)
      expect(headers['cache-control']).toBe(UNTIL_DEPLOYMENT)
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
      expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.etag).toMatch(/^"[\w-]+"$/)
      expect((await request.get(path, { headers: { 'if-none-match': `"x", ${headers.etag}` } })).status()).toBe(304)
      expect((await request.get(path, { headers: { 'if-none-match': '"x"' } })).status()).toBe(200)
    })

  test('each coding has its own strong tag, and the same text', async ({ request }) => {
    const path = `/roles/${slug}`
    const codings = ['br', 'gzip', 'identity', 'gzip;q=1, br;q=0', 'deflate', '*;q=0, gzip']
    const responses = await Promise.all(codings.map((coding) => request.get(path, { headers: { 'accept-encoding': coding } })))
    expect(responses.map((response) => response.headers()['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
      'gzip',
      undefined,
      'gzip',
    ])
    const tags = responses.map((response) => response.headers().etag)
    expect(new Set(tags).size).toBe(3)
    const texts = await Promise.all(responses.map((response) => response.text()))
    expect(new Set(texts).size).toBe(1)
  })

  test('files named by their content are kept for good, and are not missed', async ({ request }) => {
    const html = await (await request.get('/')).text()
    const files = [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g))]
    expect(files.length).toBeGreaterThan(3)
    for (const path of files) {
      const response = await request.get(path)
      expect(response.headers()['cache-control'], path).toBe(FOREVER)
      expect(response.headers().etag, path).toMatch(/^"[\w-]+"$/)
      expectCommonHeaders(response, path)
    }
    const gone = await request.get('/_next/static/chunks/gone.js')
    expect([gone.status(), gone.headers()['cache-control']]).toEqual([404, 'no-store'])
  })

  for (const [asked, canonical] of [
    ['/roles?place=remote&pay=200000', '/roles?pay=200000&place=remote'],
    ['/roles?pay=&place=remote&place=remote&sort=pay&view=auto&hours=', '/roles?place=remote'],
    [`/roles?list=${slug}%2C${other}`, `/roles?list=${[slug, other].join(',')}`],
    ['/roles.csv?place=remote&pay=', '/roles.csv?place=remote'],
    ['/roles.json?sort=name&place=remote', '/roles.json?place=remote&sort=name'],
    [`/compare?only=&roles=${slug}&roles=${other}`, `/compare?roles=${slug},${other}`],
    [`/compare/picture?only=differences&roles=${slug},${other}`, `/compare/picture?roles=${slug},${other}`],
    [`/roles/picture?view=chart&list=${slug}`, `/roles/picture?list=${slug}`],
    ['/plan?role=clinic&amount=20&unit=hours&weeks=48&role=&amount=&unit=hours&weeks=', '/plan?line=clinic:20'],
    [`/roles/${slug}?utm_source=mail`, `/roles/${slug}`],
    ['/guide/?x=1', '/guide?x=1'],
  ] as const)
    test(`${asked} is asked for at ${canonical}`, async ({ request }) => {
      const response = await request.get(asked, { maxRedirects: 0 })
      expect(response.status()).toBe(308)
      expect(response.headers().location).toBe(canonical)
      expect(response.headers()['cache-control']).toBe(UNTIL_DEPLOYMENT)
      expect(await response.text()).toBe('')
      expect((await request.get(canonical)).status()).toBe(200)
    })

  for (const path of ['/roles?place=moon&pay=1', '/compare?roles=nobody', '/roles.csv?place=moon', '/roles.json?color=red'])
    test(`${path} stays, says what it ignored and is kept by nobody`, async ({ request }) => {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status()).toBe(200)
      expect(response.headers()['cache-control']).toBe('no-store')
    })

  test('tells the head of an answer as it tells the whole', async ({ request }) => {
    for (const path of ['/', '/roles?place=remote', '/roles.csv', '/no-such-page', `/roles/picture?list=${slug}`]) {
      const [whole, head] = await Promise.all([request.get(path), request.head(path)])
      const { date: _, ...headers } = head.headers()
      expect(head.status(), path).toBe(whole.status())
      expect({ ...whole.headers(), date: '' }, path).toEqual({ ...headers, date: '' })
      expect((await head.body()).length, path).toBe(0)
    }
  })

  test('refuses what is no request of a reader, and goes on', async ({ request }) => {
    const long = await request.get(`/roles?list=${'a'.repeat(20_000)}`)
    expect([414, 431]).toContain(long.status())
    expect((await request.get(`/roles?list=${'a'.repeat(9000)}`)).status()).toBe(414)
    for (const path of ['/%E0%A4%A', '/roles/%00', '/%']) expect((await request.get(path)).status(), path).toBe(400)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await request.fetch('/roles', { method, data: method === 'POST' ? 'a=1' : undefined })
      expect([response.status(), response.headers().allow], method).toEqual([405, 'GET, HEAD'])
    }
    expect((await request.get('/roles')).status()).toBe(200)
  })

  test('does not depend on who asks, by which name or with what', async ({ request }) => {
    const plain = await request.get('/roles?place=remote')
    const strange = await request.get('/roles?place=remote', {
      headers: {
        host: 'elsewhere.example',
        'x-forwarded-host': 'elsewhere.example',
        'user-agent': 'Googlebot',
        cookie: '__prerender_bypass=1; a=b',
        'accept-language': 'de',
        range: 'bytes=0-9',
        'x-middleware-subrequest': 'middleware',
        'x-nextjs-data': '1',
      },
    })
    expect(strange.status()).toBe(200)
    expect(strange.headers().etag).toBe(plain.headers().etag)
    expect(await strange.text()).toBe(await plain.text())
  })

  test('over https it says so for two years', async ({ request }) => {
    const response = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(response.headers()['strict-transport-security']).toBe('max-age=63072000')
  })

  test('says that it is alive and ready, with its version', async ({ request }) => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(200)
      expect(response.headers()['cache-control'], path).toBe('no-store')
      expect(await response.json(), path).toEqual({ state: 'ready', version: expect.stringMatching(/^[0-9a-f]{20}$/) })
    }
  })
})

test.describe('in the browser', () => {
  /** Opens pages and gives what the browser refused on them. */
  async function watch(page: Page) {
    const refused: string[] = []
    page.on('console', (message) => {
      if (/content.security.policy|refused to|permissions.policy|VIOLATION/i.test(message.text()))
        refused.push(`${page.url()} ${message.text()}`)
    })
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        console.error('VIOLATION', effectiveDirective, blockedURI, sample),
      ),
    )
    return refused
  }

  test('no page asks for what the policy refuses', async ({ page }, { project }) => {
    test.setTimeout(180_000)
    const refused = await watch(page)
    const others = ['/leave', '/search', '/search?q=pay', '/guide/all', '/roles?view=chart', '/compare', '/roles?list=nobody']
    for (const path of project.name === 'desktop' ? [...PAGE_KINDS, ...allPages(), ...others] : [...PAGE_KINDS, ...others]) {
      await page.goto(path, { waitUntil: 'load' })
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    }
    expect(refused).toEqual([])
  })

  test('nothing a reader does asks for it either', async ({ page, context }, { project }) => {
    test.skip(!hasScripts(project.name), 'without scripts a page does nothing')
    const refused = await watch(page)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/roles')
    if (project.name === 'phone') await page.getByText('Filter and order').click()
    await page.getByRole('checkbox', { name: /^Remote/ }).check()
    await expect(page).toHaveURL(/place=remote/)
    await page.getByRole('button', { name: 'Share this' }).click()
    await page.goto(`/roles/${slug}`)
    const guide = page.getByRole('link', { name: 'Guide', exact: true }).first()
    const ahead = page.waitForResponse(/\/guide$/)
    await guide.hover()
    expect((await ahead).status()).toBe(200)
    await guide.click()
    await expect(page).toHaveURL(/\/guide$/)
    await page.goBack()
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Search' }).fill('pay')
    await expect(dialog.getByRole('listitem').getByRole('link').first()).toBeVisible()
    expect(refused).toEqual([])
  })

  test('a script that does not belong to a page is not run', async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'without scripts none is run')
    await page.goto('/')
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      const tries = [
        () => document.body.append(script),
        () => script.append('document.title = "run"'),
        () => (document.body.innerHTML = '<img src="x:" onerror="document.title = \'run\'">'),
        () => document.body.setAttribute('onclick', 'document.title = "run"'),
        () => document.body.click(),
      ]
      for (const attempt of tries)
        try {
          attempt()
        } catch {
          // Refused, as it should be.
        }
      await new Promise((resolve) => setTimeout(resolve, 200))
      return document.title === 'run'
    })
    expect(ran).toBe(false)
  })
})
