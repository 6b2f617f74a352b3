import { expect, test } from 'playwright/test'
import { violations } from './accessibility'
import { allPages, hasScripts, PAGE_KINDS } from './content-folder'

for (const path of PAGE_KINDS)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} is accessible in ${colorScheme}`, async ({ page }, { project }) => {
      test.skip(!hasScripts(project.name), 'axe is a script')
      // The list of all sources is long, and a shared machine is slow.
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await violations(page)).toEqual([])
    })

for (const path of PAGE_KINDS)
  test(`${path} fits a screen of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBe(0)
    const covering = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { position, display } = getComputedStyle(element)
          const shown = element.getClientRects().length > 0 && display !== 'none'
          return shown && (position === 'sticky' || position === 'fixed')
        }).length,
    )
    expect(covering).toBe(0)
  })

test('no page logs an error, asks another origin or sets a cookie', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000)
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url())
  })
  for (const path of allPages()) await page.goto(path)
  expect(errors).toEqual([])
  expect(foreign).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('every page has a title, a description and an address of its own, one main heading, and all of its text before scripts run', async ({
  request,
}) => {
  test.setTimeout(120_000)
  const seen = new Map<string, string>()
  for (const path of allPages()) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const html = await response.text()
    const title = /<title>([^<]+)</.exec(html)?.[1] ?? ''
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? ''
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(title, path).not.toBe('')
    for (const [kind, value] of Object.entries({ title, description, canonical })) {
      expect(seen.get(`${kind} ${value}`), `${path} shares its ${kind}`).toBeUndefined()
      seen.set(`${kind} ${value}`, path)
    }
    expect(new URL(canonical).pathname).toBe(path)
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1)
    expect(html, path).not.toContain('<div hidden id="S:')
    expect(html, path).not.toMatch(/ style="/)
  }
})

test('every link inside the site leads to a page, and every anchor to a place on it', async ({ request }) => {
  test.setTimeout(120_000)
  const pages = new Map<string, string>()
  const html = async (path: string) => {
    if (!pages.has(path)) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(200)
      pages.set(path, await response.text())
    }
    return pages.get(path) ?? ''
  }
  for (const path of allPages())
    for (const [, href = ''] of (await html(path)).matchAll(/<a [^>]*href="([/#][^"]*)"/g)) {
      const [target = '', anchor] = href.replaceAll('&amp;', '&').split('#')
      const body = await html(target === '' ? path : target)
      if (anchor) expect(body.includes(`id="${anchor}"`), `${path} links to ${href}`).toBe(true)
    }
})

test('a page that does not exist says so, with a way on', async ({ page }) => {
  for (const path of ['/roles/surgeon-general', '/drivers/none', '/guide/none', '/none']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'comparison' })).toBeVisible()
  }
})

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/roles')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('print leaves the text, its sources and the numbers to call, and drops the controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/drivers/emotional-strain')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share this' })).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'If it is bad right now' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
})
