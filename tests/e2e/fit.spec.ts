import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { hasScripts } from './content-folder'

/** Answers that stand nowhere on the page unless somebody gives them. */
const PAY = '123457'
const QUERY = `push-emotional-strain=3&push-lack-of-growth=1&pay=${PAY}&hours=37&hold=license&patients=none&must=patients`

const result = (page: Page) => page.getByRole('region', { name: 'What fits' })
const status = (page: Page) => result(page).getByRole('status')

async function answer(page: Page) {
  await page.getByRole('group', { name: 'Emotional strain' }).getByLabel('Most of all').check()
  await page.getByLabel('Dollars a year').fill('$123,457')
  await page.getByLabel('Hours a week', { exact: true }).fill('37')
  await page.getByLabel('An active license').check()
  await page.getByRole('group', { name: 'Do you want patients?' }).getByLabel('None', { exact: true }).check()
}

test('before any answer the page ranks nothing and says what will happen', async ({ page }) => {
  await page.goto('/fit')
  await expect(status(page)).toContainText('Nothing is ranked yet')
  await expect(result(page).getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'If it is bad right now' })).toBeVisible()
  await expect(page.getByRole('form', { name: 'Your answers' }).locator('> fieldset')).toHaveCount(8)
})

test('is one step from the home page and from the header', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find a fit' })).toHaveAttribute('href', '/fit')
  await page.getByRole('main').getByRole('link', { name: 'Find a fit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Find a fit' })).toBeVisible()
})

test('without scripts the same form answers by its address, and says so above its button', async ({ page }, { project }) => {
  test.skip(hasScripts(project.name), 'with scripts the address stays as it is')
  await page.goto('/fit')
  await expect(page.getByRole('button', { name: 'Make a link' })).toBeHidden()
  // Playwright finds no text inside noscript, which a browser without scripts shows all the same.
  const warning = page.locator('form noscript p')
  await expect(warning).toBeVisible()
  await expect(warning).toHaveText(/your answers will stand in the address/)
  await answer(page)
  await page.getByRole('button', { name: 'Show what fits' }).click()
  await expect(page).toHaveURL(/pay=%24123%2C457/)
  await expect(page).toHaveTitle('Find a fit | Next Rounds')
  await expect(status(page)).toContainText('meet every limit')
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  await expect(result(page).getByRole('article').first()).toContainText('against your $123,457')
  await page
    .getByText(/points.*: which answers made them/)
    .first()
    .click()
  await expect(result(page).getByRole('table').first()).toBeVisible()
})

test('no title, preview or index tells an answer', async ({ request }) => {
  const head = async (path: string) =>
    /<head>[\s\S]*<\/head>/.exec(await (await request.get(path)).text())?.[0].match(/<(title|meta|link)[^>]*>[^<]*/g) ?? []
  const tags = (all: string[]) => all.filter((tag) => !/stylesheet|preload/.test(tag))
  expect(tags(await head(`/fit?${QUERY}`))).toEqual(tags(await head('/fit')))
  expect((await head('/fit')).join()).toContain('<meta name="robots" content="noindex"')
})

test('what the address asks and the page does not know is named', async ({ page }, { project }) => {
  test.skip(hasScripts(project.name), 'with scripts an address is taken over and cleaned')
  await page.goto('/fit?pay=abc&color=red&place=remote')
  await expect(page.getByText('The address asked for something this page does not know')).toContainText('pay=abc, color=red')
})

test('ranks as one answers, in words and with the reader’s own numbers, and never names a winner', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts the form is sent')
  await page.goto('/fit')
  await answer(page)
  await expect(status(page)).toHaveText(/^\d+ of \d+ roles meet every limit/)
  const missing = result(page).getByRole('region', { name: /They miss one limit/ })
  await expect(missing.getByText(/Meets everything but pay: \$[\d,]+ a year against your \$123,457/).first()).toBeVisible()
  await expect(
    result(page)
      .getByText(/tie: these \d+/i)
      .first(),
  ).toBeVisible()
  expect(await result(page).textContent()).not.toMatch(/best|winner|top pick/i)

  const before = await result(page).getByRole('article').first().textContent()
  await page.getByText('How the order is made').click()
  await page.getByRole('combobox', { name: 'What is the least you need a year?' }).selectOption('0')
  await expect(result(page).getByText('against your $123,457')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to the usual weights' }).click()
  await expect(result(page).getByRole('article').first()).toHaveText(before ?? '')

  await page.getByLabel('Dollars a year').fill('much')
  await expect(page.getByText('Write a whole number from 1 to 10,000,000.')).toBeVisible()
})

test('the answers survive a reload and not the tab', async ({ page, context }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts nothing is kept')
  await page.goto('/fit')
  await answer(page)
  await page.reload()
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  await expect(result(page).getByRole('article').first()).toBeVisible()
  const other = await context.newPage()
  await other.goto('/fit')
  await expect(other.getByText('Nothing is ranked yet')).toBeVisible()
  await expect(other.getByLabel('Dollars a year')).toHaveValue('')
  expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(PAY)
})

test('no request, address, title or history entry ever tells an answer', async ({ page, context }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts the form says that the address will')
  const sent: string[] = []
  page.on('request', async (request) => {
    sent.push(
      `${request.method()} ${request.url()} ${request.postData() ?? ''} ${JSON.stringify(await request.allHeaders().catch(() => ({})))}`,
    )
  })
  const heard: string[] = []
  await page.exposeFunction('hear', (entry: string) => heard.push(entry))
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history)
      history[name] = (state: unknown, unused: string, url?: string | URL | null) => {
        ;(window as unknown as { hear: (entry: string) => void }).hear(JSON.stringify([name, state, url]))
        original(state, unused, url)
      }
    }
  })
  await page.goto('/fit')
  const entries = await page.evaluate(() => history.length)
  await answer(page)
  await page.keyboard.press('Enter')
  await expect(result(page).getByText('against your $123,457').first()).toBeVisible()
  expect(page.url()).toMatch(/\/fit$/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await expect(page).toHaveTitle('Find a fit | Next Rounds')
  await result(page).getByRole('article').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/roles\//)
  await page.goBack()
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  await page.reload()
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  const told = [...sent, ...heard, await page.evaluate(() => JSON.stringify(history.state))].join('\n')
  expect(told).not.toMatch(/123457|123%2C457|123,457|push-|must=/)
  expect(sent.length).toBeGreaterThan(3)
  expect(await context.cookies()).toEqual([])
})

test('an address with answers is taken into the tab and cleaned', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts the address holds the answers')
  await page.goto(`/fit?${QUERY}`)
  await expect(page).toHaveURL(/\/fit$/)
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  await expect(result(page).getByText('against your $123,457').first()).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(PAY)
})

test('a link first lists what it will tell, keeps it after its #, and opens', async ({ page, context }, { project }) => {
  test.skip(!hasScripts(project.name), 'only a script can make or read it')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/fit')
  await answer(page)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const told = page.getByRole('region', { name: 'A link to these answers' })
  await expect(told.getByRole('listitem')).toHaveText([
    'Emotional strain pushes you most of all.',
    'You need at least $123,457 a year.',
    'You want to work 37 hours a week.',
    'You want no patients.',
    'You hold an active license.',
  ])
  await told.getByRole('button', { name: 'Copy the link' }).click()
  await expect(told.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/fit#a=push-emotional-strain=3&pay=123457&/)

  const other = await context.newPage()
  const sent: string[] = []
  other.on('request', (request) => sent.push(request.url()))
  await other.goto(link)
  await expect(other.getByLabel('Dollars a year')).toHaveValue(PAY)
  await expect(result(other).getByText('against your $123,457').first()).toBeVisible()
  expect(other.url()).toMatch(/\/fit$/)
  expect(sent.filter((url) => url.includes(PAY))).toEqual([])

  // The same link in a tab that has the page open already.
  await other.evaluate((hash) => (window.location.hash = hash), '#a=pay=98765')
  await expect(other.getByLabel('Dollars a year')).toHaveValue('98765')
  await expect(other).toHaveURL(/\/fit$/)
})

test('forget everything leaves nothing, from any page', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts nothing is kept')
  await page.goto('/fit')
  await expect(page.getByRole('button', { name: 'Forget everything' })).toHaveCount(0)
  await answer(page)
  await page.getByRole('form').getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.getByLabel('Dollars a year')).toHaveValue('')
  await expect(status(page)).toContainText('Nothing is ranked yet')
  await answer(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guide' }).click()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Forget everything' }).click()
  expect(
    await page.evaluate(() =>
      [Object.keys(localStorage), Object.keys(sessionStorage)].flat().filter((key) => key.startsWith('next-rounds')),
    ),
  ).toEqual([])
  await page.goto('/fit')
  await expect(status(page)).toContainText('Nothing is ranked yet')
})

test('answers and follows a result by keyboard alone', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts the same controls are sent by a button')
  await page.goto('/fit')
  await page.getByRole('group', { name: 'Emotional strain' }).getByLabel('Not at all').focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('group', { name: 'Emotional strain' }).getByLabel('Most of all')).toBeChecked()
  const reach = async (isThere: () => Promise<boolean>) => {
    for (let press = 0; press < 60; press++) {
      if (await isThere()) return
      await page.keyboard.press('Tab')
    }
    throw new Error('not reached by Tab')
  }
  const pay = page.getByLabel('Dollars a year')
  await reach(() => pay.evaluate((element) => element === document.activeElement))
  await page.keyboard.type('90000')
  const side = page.getByRole('link', { name: /Set the first 4 side by side/ })
  await reach(() => side.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/compare\?roles=[^,]+,[^,]+,[^,]+,[^,]+$/)
})

test('results lead to role pages, to a plan that tells no answer, and to the comparison', async ({ page }) => {
  await page.goto(`/fit?${QUERY}`)
  const link = result(page).getByRole('article').first().getByRole('link').first()
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await result(page)
    .getByRole('article')
    .first()
    .getByRole('link', { name: `Put it into a plan: ${title}` })
    .click()
  await expect(page).toHaveURL(/\/plan\?line=[a-z-]+:10$/)
  await page.goBack()
  await page.getByRole('link', { name: /Set the first 4 side by side/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`with a result it is accessible in ${colorScheme} and fits 320 pixels`, async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'axe is a script')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto('/fit')
    await answer(page)
    await page.getByText('How the order is made').click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page
      .getByText(/: which answers made them/)
      .first()
      .click()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

test('prints the result without the form', async ({ page }) => {
  await page.goto(`/fit?${QUERY}`)
  await expect(page.getByLabel('Dollars a year')).toHaveValue(PAY)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'What fits' })).toBeVisible()
  await expect(page.getByLabel('Dollars a year')).toBeHidden()
  await expect(page.getByRole('link', { name: /Set the first/ })).toBeHidden()
})

test('the method page shows every question with what it counts', async ({ page }) => {
  await page.goto('/method')
  const section = page.getByRole('region', { name: 'How a fit is found' })
  await expect(section.getByRole('listitem')).toHaveCount(8)
  await expect(section.getByRole('listitem').first()).toContainText('What pushes you, and how strongly? Counts 3, weighs only.')
})
