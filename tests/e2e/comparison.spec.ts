import { expect, type Page, test } from 'playwright/test'
import { type FrontMatter, frontMatter, hasScripts } from './content-folder'

const roles = Object.values(frontMatter('roles'))
/** Dollars a year of the leading figure, worked out from the front matter alone. */
function yearly({ pay }: FrontMatter): number | null {
  const [first] = pay
  if (first?.currency !== 'USD') return null
  const middle = ((first.low ?? first.amount) + (first.high ?? first.amount)) / 2
  if (first.per === 'year') return middle
  return first.per === 'hour' ? middle * 20 * 48 : null
}

const remoteAndPaid = roles
  .filter((role) => role.place.values.includes('remote') && (yearly(role) ?? 0) >= 200_000)
  .sort((a, b) => (yearly(b) ?? 0) - (yearly(a) ?? 0) || a.title.localeCompare(b.title))
  .map(({ title }) => title)
const remoteNotByYear = roles.filter((role) => role.place.values.includes('remote') && yearly(role) === null).map(({ title }) => title)

const list = (page: Page) => page.getByRole('list', { name: 'Roles', exact: true })
const titles = (page: Page) => list(page).getByRole('heading', { level: 2 }).allTextContents()

async function openFilters(page: Page) {
  const form = page.getByRole('form', { name: 'Filter the roles' })
  // The count stands after the form: once it is there, the whole form is.
  await page.locator('#role-count').waitFor()
  if (!(await form.getByLabel('Pay at least').isVisible())) await form.getByText('Filter and order').click()
  return form
}

async function filterByPayAndRemote(page: Page, scripts: boolean) {
  const form = await openFilters(page)
  await form.getByLabel('Pay at least').selectOption('200000')
  await form.getByRole('checkbox', { name: /^Remote/ }).check()
  if (!scripts) await form.getByRole('button', { name: 'Apply' }).click()
}

test('lists every role by default, the highest paid first', async ({ page }) => {
  await page.goto('/roles')
  await expect(page.getByRole('status').filter({ hasText: `${roles.length} of ${roles.length} roles` })).toBeVisible()
  const expected = roles.toSorted((a, b) => (yearly(b) ?? -1) - (yearly(a) ?? -1) || a.title.localeCompare(b.title))
  expect(await titles(page)).toEqual(expected.map(({ title }) => title))
})

test('filters by pay and remote work as the front matter says, and keeps it in the address', async ({ page, browser }, { project }) => {
  const scripts = hasScripts(project.name)
  await page.goto('/roles')
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await filterByPayAndRemote(page, scripts)
  await expect(page.getByRole('status').filter({ hasText: `${remoteAndPaid.length} of ${roles.length} roles` })).toBeVisible()
  expect(await titles(page)).toEqual(remoteAndPaid)
  const apart = page.getByRole('region', { name: 'Not counted by the year' })
  expect((await apart.getByRole('heading', { level: 3 }).allTextContents()).toSorted()).toEqual(remoteNotByYear.toSorted())

  const address = new URL(page.url())
  if (scripts) {
    expect(address.search).toBe('?pay=200000&place=remote')
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  }
  await page.reload()
  expect(await titles(page)).toEqual(remoteAndPaid)

  const stranger = await browser.newContext({ javaScriptEnabled: false })
  const other = await stranger.newPage()
  await other.goto(page.url())
  expect(await titles(other)).toEqual(remoteAndPaid)
  await stranger.close()
})

test('Back takes one filter away at a time, and the controls follow', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts every application is a page of its own')
  await page.goto('/roles')
  await filterByPayAndRemote(page, true)
  const form = await openFilters(page)
  await expect(page).toHaveURL(/\?pay=200000&place=remote$/)
  await page.goBack()
  await expect(page).toHaveURL(/\?pay=200000$/)
  await expect(form.getByRole('checkbox', { name: /^Remote/ })).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(/\/roles$/)
  await expect(form.getByLabel('Pay at least')).toHaveValue('')
  await page.goForward()
  await expect(form.getByLabel('Pay at least')).toHaveValue('200000')
})

test('two choices of a filter widen the list; taking the first away leaves the second', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'needs the list to follow at once')
  await page.goto('/roles')
  const form = await openFilters(page)
  const count = (place: string[]) => roles.filter((role) => role.place.values.some((value: string) => place.includes(value))).length
  const shows = (number: number) => expect(page.getByRole('status').filter({ hasText: `${number} of` })).toBeVisible()
  await form.getByRole('checkbox', { name: /^Remote/ }).check()
  await shows(count(['remote']))
  await form.getByRole('checkbox', { name: /^On site/ }).check()
  await shows(count(['remote', 'on site']))
  await form.getByRole('checkbox', { name: /^Remote/ }).uncheck()
  await shows(count(['on site']))
})

test('removes an applied filter by its chip, and all of them at once', async ({ page }) => {
  await page.goto('/roles?pay=200000&place=remote&patients=none')
  const chips = page.getByRole('list', { name: 'Applied filters' })
  await expect(chips.getByRole('listitem')).toHaveCount(4)
  await chips.getByRole('link', { name: 'Remove filter Patient contact: None' }).click()
  await expect(page).toHaveURL(/\?pay=200000&place=remote$/)
  await chips.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(/\/roles$/)
  await expect(page.getByRole('status').filter({ hasText: `${roles.length} of ${roles.length}` })).toBeVisible()
})

test('the count of every choice is what choosing it shows', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'needs the list to follow at once')
  await page.goto('/roles')
  const form = await openFilters(page)
  for (const name of [/^Full time/, /^None \d/, /^Stays open/]) {
    const box = form.getByRole('checkbox', { name })
    const label = (await box.evaluate((input) => input.parentElement?.textContent)) ?? ''
    const count = /(\d+) roles?$/.exec(label)?.[1]
    await box.check()
    await expect(page.getByRole('status').filter({ hasText: `${count} of ${roles.length} roles` })).toBeVisible()
    await box.uncheck()
  }
})

test('says which parts of an address it did not understand, and shows the rest', async ({ page }) => {
  const response = await page.goto('/roles?place=moon&pay=abc&place=remote&color=red&hours=9999&sort=best')
  expect(response?.status()).toBe(200)
  await expect(page.getByText('The address asked for something this page does not know')).toContainText(
    'pay=abc, hours=9999, place=moon, sort=best, color=red',
  )
  const remote = roles.filter((role) => role.place.values.includes('remote'))
  await expect(page.getByRole('status').filter({ hasText: `${remote.length} of ${roles.length} roles` })).toBeVisible()
})

test('an empty result names the filters to loosen and what each would bring', async ({ page }) => {
  await page.goto('/roles?pay=400000&category=review')
  await expect(page.getByText('No role passes all of these filters.')).toBeVisible()
  const review = roles.filter(({ category }) => category === 'review').length
  await expect(page.getByRole('listitem').filter({ hasText: 'Take away “Pay at least”' })).toContainText(`${review} roles`)
  await page.getByRole('link', { name: 'Take away “Pay at least”' }).click()
  await expect(page.getByRole('status').filter({ hasText: `${review} of ${roles.length} roles` })).toBeVisible()
})

test('starting points are ordinary addresses that show the number they promise', async ({ page }) => {
  await page.goto('/roles')
  const points = page.getByRole('navigation', { name: 'Starting points' }).getByRole('link')
  const promised = await points.evaluateAll((links) =>
    links.map((link) => [link.getAttribute('href'), /\((\d+)\)/.exec(link.textContent ?? '')?.[1]]),
  )
  expect(promised.length).toBeGreaterThanOrEqual(5)
  for (const [href, count] of promised) {
    await page.goto(href ?? '')
    await expect(page.getByRole('status').filter({ hasText: `${count} of ${roles.length} roles` })).toBeVisible()
  }
})

test('works by keyboard alone, and the focus stays where it was', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name) || project.name.startsWith('phone'), 'a keyboard is a desktop matter')
  await page.goto('/roles')
  const remote = page.getByRole('checkbox', { name: /^Remote/ })
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await remote.evaluate((input) => input === document.activeElement)) break
  }
  await expect(remote).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?place=remote$/)
  await expect(remote).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/roles$/)
  await expect(remote).toBeFocused()
})

test('a box ticked before the script arrives counts as soon as it is there', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'about a slow script')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/roles', { waitUntil: 'commit' })
  const form = await openFilters(page)
  await form.getByRole('checkbox', { name: /^Remote/ }).check()
  release()
  const remote = roles.filter((role) => role.place.values.includes('remote'))
  await expect(page.getByRole('status').filter({ hasText: `${remote.length} of ${roles.length} roles` })).toBeVisible()
  await expect(page).toHaveURL(/\?place=remote$/)
})

test('hourly pay follows the hours the reader chooses', async ({ page }, { project }) => {
  const hourly = roles.find(({ pay }) => pay[0]?.per === 'hour' && pay[0].amount)
  test.skip(!hourly, 'no role leads with one hourly amount')
  await page.goto('/roles')
  const form = await openFilters(page)
  await form.getByLabel('Count hourly pay at').selectOption('10')
  if (!hasScripts(project.name)) await form.getByRole('button', { name: 'Apply' }).click()
  const row = list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: hourly?.title, exact: true }) })
  await expect(row).toContainText(`~$${(hourly?.pay[0].amount * 10 * 48).toLocaleString('en-US')} a year`)
  await expect(row).toContainText('× 10 hours × 48 weeks')
})

test('on a phone the filters are a fold in the page, and the count stands directly above the list', async ({ page }, { project }) => {
  test.skip(!project.name.startsWith('phone'), 'about phones')
  await page.goto('/roles')
  await expect(page.getByLabel('Pay at least')).toBeHidden()
  const fold = await page.getByText('Filter and order').boundingBox()
  const count = await page.getByRole('status').filter({ hasText: 'roles' }).boundingBox()
  const first = await list(page).getByRole('heading', { level: 2 }).first().boundingBox()
  expect(fold?.y).toBeLessThan(count?.y ?? 0)
  expect((first?.y ?? 0) - (count?.y ?? 0)).toBeLessThan(120)
})

test('a page that the list does not have is named as left out, and the list is whole', async ({ page }) => {
  await page.goto('/roles?page=2')
  await expect(page.getByText('The address asked for something this page does not know')).toContainText('page=2')
  await expect(page.getByRole('status').filter({ hasText: `${roles.length} of ${roles.length} roles` })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Pages' })).toHaveCount(0)
})
