import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { frontMatter, hasScripts } from './content-folder'

const roles = frontMatter('roles')
const title = (slug: string) => roles[slug]?.title as string
const main = (page: Page) => page.getByRole('main')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Search' })
const results = (page: Page) => dialog(page).getByRole('listitem').getByRole('link')

/** Presses a key until the dialog stands open: its script may still be on the way. */
async function openBy(page: Page, key: string): Promise<void> {
  await expect(async () => {
    if (!(await dialog(page).isVisible())) await page.keyboard.press(key)
    await expect(dialog(page)).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('the form finds a role by another name, marks it, and leads there', async ({ page }) => {
  await page.goto('/search')
  await main(page).getByRole('searchbox', { name: 'What do you look for?' }).fill('pharmacovigilence')
  await main(page).getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=pharmacovigilence$/)
  await expect(page).toHaveTitle('Search | Next Rounds')
  const first = main(page).getByRole('listitem').first()
  await expect(first).toContainText('Role')
  await expect(first.locator('mark').first()).toHaveText('Pharmacovigilance')
  await expect(main(page).getByRole('searchbox')).toHaveValue('pharmacovigilence')
  await first.getByRole('link', { name: title('drug-safety-physician') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title('drug-safety-physician') })).toBeVisible()
})

test('a question leads to its answer', async ({ page }) => {
  await page.goto('/search?q=work+from+home')
  await main(page).getByRole('listitem').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/questions\/remote-truth$/)
})

test('says what to try where nothing is asked for, or nothing fits', async ({ page }) => {
  await page.goto('/search')
  await expect(main(page).getByRole('link', { name: 'work from home' })).toHaveAttribute('href', '/search?q=work+from+home')
  await page.goto('/search?q=pharmacwvigelanzz')
  await expect(main(page).getByRole('status')).toHaveText('Nothing here fits that.')
  await expect(main(page).getByRole('link', { name: 'all roles' })).toHaveAttribute('href', '/roles')
  await expect(main(page).getByRole('link', { name: 'the questions people ask' })).toHaveAttribute('href', '/questions')
  await main(page).getByRole('link', { name: 'pharmacovigilance' }).click()
  await expect(main(page).getByRole('listitem').first()).toContainText(title('drug-safety-physician'))
})

test('cuts a query that is too long, and says so', async ({ page }) => {
  await page.goto(`/search?q=tail${'+x'.repeat(200)}`)
  await expect(main(page).getByText('Only the first 200 characters were searched for.')).toBeVisible()
  await expect(main(page).getByRole('listitem').first()).toContainText('tail')
})

test('puts a number to call before the results where somebody may be in danger', async ({ page }) => {
  await page.goto('/search?q=suicidal')
  await expect(main(page).getByRole('complementary', { name: 'If it is bad right now' })).toBeVisible()
})

test('no query breaks it, and none comes back unescaped, in the title or to a cache', async ({ request }) => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' OR 1=1 --",
    '__proto__ constructor toString',
    '../../etc/passwd',
    '\u0000\u0007',
    '\u202etail',
    '{{7*7}}',
    'a'.repeat(3000),
    'tail '.repeat(400),
    '🩺'.repeat(300),
  ].map((query) => new URLSearchParams({ q: query }).toString())
  for (const query of [...hostile, 'q=%ff%fe', 'q=%', 'q=a&q=b', 'q[]=a', 'q', 'q=%00', 'other=1'])
    for (const path of ['/search', '/search/results']) {
      const response = await request.get(`${path}?${query}`)
      expect(response.status(), `${path}?${query}`).toBeLessThan(500)
      const text = await response.text()
      expect(text, query).not.toContain('<script>alert')
      expect(text, query).not.toContain('<img src=x')
      expect(response.headers()['cache-control'], path).toContain('no-store')
      if (path === '/search' && response.status() === 200) {
        expect(text).toContain('<title>Search | Next Rounds</title>')
        expect(text).toContain('<meta name="robots" content="noindex"')
        expect(text.match(/<meta [^>]*(?:alert|onerror|passwd)[^>]*>/), query).toBeNull()
      }
    }
})

test('every result leads to a page, and its anchor to a place on it', async ({ request }) => {
  test.setTimeout(120_000)
  const pages = new Map<string, string>()
  for (const query of ['tail', 'remote', 'license', 'FDA', 'pay', 'coaching', 'night', 'noncompete', 'rule', 'hours a week']) {
    const html = await (await request.get(`/search?${new URLSearchParams({ q: query })}`)).text()
    const hrefs = [...html.matchAll(/<a href="(\/[a-z-]+\/?[^"]*)"/g)].map(([, href = '']) => href)
    expect(hrefs.length, query).toBeGreaterThan(3)
    for (const href of hrefs) {
      const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#')
      if (!pages.has(path)) {
        const response = await request.get(path)
        expect(response.status(), path).toBe(200)
        pages.set(path, await response.text())
      }
      if (anchor) expect(pages.get(path)?.includes(`id="${anchor}"`), `${query} leads to ${href}`).toBe(true)
    }
  }
})

test('every page offers search in its header, which without scripts is a link', async ({ page }, { project }) => {
  await page.goto('/roles/irb-member')
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' })
  await expect(link).toHaveAttribute('href', '/search')
  await expect(dialog(page)).toBeHidden()
  if (hasScripts(project.name)) return
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
})

test('nothing is fetched before the dialog is opened and used, and the link opens it', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about the dialog')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/search')) asked.push(request.url())
  })
  await page.goto('/roles/irb-member', { waitUntil: 'networkidle' })
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(field(page)).toBeFocused()
  await expect(page).toHaveURL(/\/roles\/irb-member$/)
  expect(asked).toEqual([])
  await field(page).fill('expert witnes')
  await expect(results(page).first()).toContainText(title('expert-witness'))
  await expect(results(page).first().locator('mark').first()).toHaveText('Expert')
  expect(asked.map((url) => new URL(url).search)).toEqual(['?q=expert+witnes'])
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()
})

for (const key of ['/', 'Control+k'])
  test(`${key} opens it, arrows and Enter do the rest, and Escape gives the focus back`, async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'about the dialog')
    await page.goto('/method')
    const before = page.getByRole('banner').getByRole('link', { name: 'Roles' })
    await before.focus()
    await openBy(page, key)
    await expect(field(page)).toBeFocused()
    await page.keyboard.type('IME')
    await expect(results(page).first()).toContainText(title('independent-medical-examiner'))
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(before).toBeFocused()

    await openBy(page, key)
    await expect(field(page)).toHaveValue('')
    await page.keyboard.type('tail')
    await expect(results(page).nth(1)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/questions\//)
    await expect(dialog(page)).toBeHidden()
  })

test('Enter in the field leads to the page of results', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about the dialog')
  await page.goto('/questions')
  await openBy(page, 'Control+k')
  await page.keyboard.type('noncompete')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=noncompete$/)
  await expect(main(page).getByRole('status')).toContainText('best first')
})

test('a result on the same page closes the dialog and is marked there', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about the dialog')
  await page.goto('/leave')
  await openBy(page, '/')
  await page.keyboard.type('ask the boards')
  await results(page).filter({ hasText: 'Step' }).first().click()
  await expect(page).toHaveURL(/\/leave#/)
  await expect(dialog(page)).toBeHidden()
  await expect(page.locator(':target')).toBeInViewport()
})

test('keys are left alone where somebody types, and the / key can be switched off', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about the dialog')
  await page.goto('/search')
  const input = main(page).getByRole('searchbox')
  await openBy(page, '/')
  await page.keyboard.press('Escape')
  await input.focus()
  await page.keyboard.type('1/2')
  await expect(input).toHaveValue('1/2')
  await expect(dialog(page)).toBeHidden()
  if (project.name.startsWith('phone')) return
  await page.goto('/method')
  await openBy(page, '/')
  await dialog(page)
    .getByRole('checkbox', { name: /^The \/ key opens search/ })
    .uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeHidden()
  await openBy(page, 'Control+k')
  await expect(dialog(page).getByRole('checkbox')).not.toBeChecked()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await openBy(page, '/')
})

test('says so where nothing fits, where the server does not answer, and where somebody may be in danger', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about the dialog')
  await page.goto('/method')
  await openBy(page, 'Control+k')
  await field(page).fill('pharmacwvigelanzz')
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing here fits that.')
  await expect(dialog(page).getByRole('link', { name: 'pharmacovigilance' })).toBeVisible()
  await field(page).fill('I want to die')
  await expect(dialog(page).getByRole('link', { name: '988' })).toBeVisible()
  await page.route('**/search/results?*', (route) => route.abort())
  await field(page).fill('tail')
  await expect(dialog(page).getByRole('status')).toHaveText('The search did not answer. Press Enter for the page of results.')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible in ${colorScheme}, open and closed`, async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'axe is a script')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of ['/search', '/search?q=tail', '/search?q=pharmacwvigelanzz', `/search?q=suicidal${'+x'.repeat(200)}`]) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
    await openBy(page, 'Control+k')
    await field(page).fill('I want to die tail')
    await expect(results(page).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

test('fits a screen of 320 pixels, open and closed', async ({ page }, { project }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/search', '/search?q=tail', '/search?q=pharmacwvigelanzz', `/search?q=${'tail'.repeat(60)}`]) {
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, path).toBe(0)
  }
  if (!hasScripts(project.name)) return
  await openBy(page, 'Control+k')
  await field(page).fill('tail')
  await expect(results(page).first()).toBeVisible()
  const box = await dialog(page).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true)
  expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})
