import { EpubCheck } from '@likecoin/epubcheck-ts'
import JSZip from 'jszip'
import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { frontMatter } from './content-folder'

const PATH = '/guide/all'
const inOrder = (kind: string) => Object.values(frontMatter(kind)).sort((a, b) => a.order - b.order)
const titles = (kind: string): string[] => Object.values(frontMatter(kind)).map(({ title }) => title)

/** What a page of four megabytes says is the same on a phone: it is read there once, not twice. */
function readOnDesktop(project: string) {
  test.skip(project.startsWith('phone'), 'the same text as on a desktop')
}

/** Lays out what is far from the screen as well, for tests that look at all of it. */
async function layOutEverything(page: Page) {
  await page.evaluate(() => {
    // No style element: the content security policy refuses it.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.whole-guide .part { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** The headings of a level, in the order in which they stand. */
async function headings(page: Page, level: number): Promise<string[]> {
  return page.locator(`main h${level}`).evaluateAll((found) => found.map(({ textContent }) => textContent ?? ''))
}

test('the guide page leads to the whole guide and to the book', async ({ page }) => {
  await page.goto('/guide')
  await expect(page.getByRole('link', { name: 'As a book (EPUB)' })).toHaveAttribute('href', '/next-rounds.epub')
  await page.getByRole('link', { name: 'On one page, for print or an e-reader' }).click()
  await expect(page).toHaveURL(PATH)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Next Rounds: a career guide for oncologists')
})

test('whom to call stands first, then every chapter, driver and role under a heading, each once', async ({ page }, { project }) => {
  readOnDesktop(project.name)
  await page.goto(PATH)
  const second = await headings(page, 2)
  expect(second.slice(0, 2)).toEqual(['If it is bad right now', 'Contents'])
  const ordered = [...inOrder('guide'), ...inOrder('drivers')].map(({ title }) => title)
  expect(second.slice(2, 2 + ordered.length)).toEqual(ordered)
  for (const title of titles('roles'))
    expect(
      second.filter((heading) => heading === title),
      title,
    ).toHaveLength(1)
  const roles = second.filter((heading) => titles('roles').includes(heading))
  const staying = Object.values(frontMatter('roles')).filter(({ category }) => category === 'staying')
  expect(roles.slice(0, staying.length).sort()).toEqual(staying.map(({ title }) => title).sort())
  expect(second.slice(-2)).toEqual(['Questions people ask', 'Sources'])
})

test('every question is answered once', async ({ page }, { project }) => {
  readOnDesktop(project.name)
  await page.goto(PATH)
  const fourth = await headings(page, 4)
  for (const { question } of Object.values(frontMatter('questions')))
    expect(
      fourth.filter((heading) => heading === question),
      question,
    ).toHaveLength(1)
})

test('every pay figure stands with the role', async ({ page }, { project }) => {
  readOnDesktop(project.name)
  await page.goto(PATH)
  for (const [slug, { pay }] of Object.entries(frontMatter('roles')))
    expect(await page.locator(`#roles-${slug}--pay > ol > li`).count(), slug).toBe(pay.length)
})

test('no id stands twice, and every link within the page has its target', async ({ page }, { project }) => {
  readOnDesktop(project.name)
  await page.goto(PATH)
  const { twice, missing, links } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const known = new Set(ids)
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      missing: [...new Set(targets.filter((target) => !known.has(target)))],
      links: targets.length,
    }
  })
  expect(twice).toEqual([])
  expect(missing).toEqual([])
  expect(links).toBeGreaterThan(1000)
})

test('a note leads to its source, and the source to its address', async ({ page }, { project }) => {
  readOnDesktop(project.name)
  await page.goto(PATH)
  const [slug = '', { pay }] = Object.entries(frontMatter('roles')).find(([, role]) => role.pay.length > 0) ?? ['', { pay: [] }]
  await page.locator(`#roles-${slug}--pay > ol > li`).first().getByRole('link', { name: 'Source 1', exact: true }).click()
  await expect(page).toHaveURL(`${PATH}#roles-${slug}--note-1`)
  await page.locator(`#roles-${slug}--note-1`).getByRole('link').click()
  const entry = page.locator(`#sources--${pay[0].source}`)
  await expect(entry).toBeInViewport()
  await expect(entry.getByRole('link')).toHaveAttribute('href', frontMatter('sources')[pay[0].source]?.address)
})

test('the whole guide logs no error, asks no other origin, and its links into the site lead to pages', async ({ page, request, baseURL }, {
  project,
}) => {
  readOnDesktop(project.name)
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (asked) => {
    if (new URL(asked.url()).origin !== baseURL) foreign.push(asked.url())
  })
  await page.goto(PATH)
  expect(errors).toEqual([])
  expect(foreign).toEqual([])
  const links = await page
    .locator('main a[href^="/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''))
  for (const path of new Set(links)) expect((await request.get(path)).status(), path).toBe(200)
})

test('search engines are sent to the single pages', async ({ request }) => {
  const html = await (await request.get(PATH)).text()
  expect(html).toContain('<meta name="robots" content="noindex, follow"/>')
  expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toMatch(/\/guide\/all$/)
})

// Axe is slow on this page: one look in each color, on one screen each.
for (const [screen, colorScheme] of [
  ['desktop', 'light'],
  ['phone', 'dark'],
] as const)
  test(`the whole guide is accessible on a ${screen} in ${colorScheme}`, async ({ page }, { project }) => {
    test.skip(project.name !== screen, 'axe is a script, and slow')
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(PATH)
    await layOutEverything(page)
    expect(await violations(page)).toEqual([])
  })

test('the whole guide fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(PATH)
  await layOutEverything(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

test('on paper each part begins a sheet, the address stands at the top, and no control is left', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(PATH)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('article').getByText(PATH, { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const parts = page.locator('article > section')
  const breaks = await parts.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore))
  expect(breaks[0]).toBe('auto')
  expect(new Set(breaks.slice(1))).toEqual(new Set(['page']))
})

test('the book downloads, is valid, and holds every chapter, driver and role', async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'one file for all')
  test.setTimeout(120_000)
  const response = await request.get('/next-rounds.epub')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/epub+zip')
  expect(response.headers()['content-disposition']).toContain('next-rounds.epub')
  const bytes = await response.body()
  const { messages, version } = await EpubCheck.validate(new Uint8Array(bytes))
  expect(version).toBe('3.0')
  expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([])

  const zip = await JSZip.loadAsync(bytes)
  const text = async (path: string) => (await zip.file(`OEBPS/${path}`)?.async('string')) ?? ''
  const firstHeading = (xhtml: string) => (/<h1>([^<]*)<\/h1>/.exec(xhtml)?.[1] ?? '').replaceAll('&#x26;', '&')
  const nav = await text('nav.xhtml')
  for (const [kind, folder] of Object.entries({ guide: 'guide', drivers: 'drivers', roles: 'roles' }))
    for (const [slug, { title }] of Object.entries(frontMatter(kind))) {
      expect(firstHeading(await text(`${folder}-${slug}.xhtml`))).toBe(title)
      expect(nav).toContain(`<a href="${folder}-${slug}.xhtml">`)
    }
  expect(await text('cover.xhtml')).toContain('CC BY 4.0')
})
