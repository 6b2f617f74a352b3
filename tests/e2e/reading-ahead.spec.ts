import { expect, type Page, test } from 'playwright/test'
import { hasScripts } from './content-folder'

test.skip(({ isMobile }) => isMobile, 'a pointer rests on nothing on a phone')

/** Everything the page asks the server for from now on, but what was asked for. */
function asked(page: Page): string[] {
  const addresses: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    // The browser's own, for the tab.
    if (pathname !== '/icon.svg') addresses.push(pathname)
  })
  return addresses
}

test('a page is fetched once a pointer rests on its link, once, and nothing else is', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'reading ahead needs a script')
  await page.goto('/guide', { waitUntil: 'networkidle' })
  const addresses = asked(page)
  const main = page.getByRole('main')
  const link = main.locator('a[href="/guide/the-paths"]').first()
  await link.hover()
  await expect.poll(() => addresses).toEqual(['/guide/the-paths'])
  await main.getByRole('heading', { level: 1 }).hover()
  await link.hover()
  await main.getByRole('link', { name: 'As a book (EPUB)' }).hover()
  await page.getByRole('link', { name: 'Skip to the text' }).focus()
  await page.waitForTimeout(300)
  expect(addresses).toEqual(['/guide/the-paths'])
})

test('a pointer that only passes over links fetches nothing', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'reading ahead needs a script')
  await page.goto('/guide', { waitUntil: 'networkidle' })
  const addresses = asked(page)
  await page.evaluate(() => {
    for (const passed of [...document.querySelectorAll('main a'), document.body])
      passed.dispatchEvent(new Event('pointerover', { bubbles: true }))
  })
  await page.waitForTimeout(300)
  expect(addresses).toEqual([])
})

test('one page is rendered ahead at a time, and none that reads the address or the device', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'reading ahead needs a script')
  await page.goto('/guide', { waitUntil: 'networkidle' })
  // What the browser is told to render; under a test it only fetches it.
  const marked = () => page.locator('[data-ahead]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const main = page.getByRole('main')
  await main.locator('a[href="/guide/the-paths"]').first().hover()
  await expect.poll(marked).toEqual(['/guide/the-paths'])
  await main.locator('a[href^="/drivers/"]').first().hover()
  await expect.poll(marked).toEqual([expect.stringMatching('^/drivers/')])
  const addresses = asked(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).hover()
  await expect.poll(() => addresses).toEqual(['/plan'])
  expect(await marked()).toEqual([expect.stringMatching('^/drivers/')])
})

test('a link followed with the keyboard leads on, and back to where the reader was', async ({ page }) => {
  await page.goto('/roles/irb-member')
  await page.getByRole('link', { name: 'Pay', exact: true }).first().press('Enter')
  await expect(page).toHaveURL(/#pay$/)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide' }).press('Enter')
  await expect(page).toHaveURL(/\/guide$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/roles\/irb-member#pay$/)
  await expect(page.getByRole('heading', { name: 'Pay', exact: true })).toBeInViewport()
})
