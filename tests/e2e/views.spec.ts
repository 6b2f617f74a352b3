import { expect, type Page, test } from 'playwright/test'
import { frontMatter, hasScripts } from './content-folder'

const roles = frontMatter('roles')
const withPay = Object.values(roles).filter(({ pay }) => pay.length > 0)
const list = (page: Page) => page.getByRole('list', { name: 'Roles', exact: true })
const titles = (page: Page) => list(page).getByRole('heading', { level: 2 }).allTextContents()

test('every view is an address and shows the same roles', async ({ page }) => {
  await page.goto('/roles?place=on-site&sort=name')
  const shown = await titles(page)
  for (const [name, view] of [
    ['Cards', 'cards'],
    ['Table', 'table'],
  ]) {
    await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name }).click()
    await expect(page).toHaveURL(new RegExp(`view=${view}$`))
    expect(await titles(page)).toEqual(shown)
  }
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Chart' }).click()
  await expect(page).toHaveURL(/view=chart$/)
  const figure = page.getByRole('figure').filter({ hasText: 'What each role pays' })
  for (const role of withPay.filter(({ place }) => place.values.includes('on site')))
    await expect(figure.getByRole('listitem').filter({ hasText: role.title }).first()).toBeVisible()
})

test('column heads order the list', async ({ page }, { project }) => {
  test.skip(project.name.startsWith('phone'), 'a phone shows cards, which have no columns')
  await page.goto('/roles')
  await page.getByRole('navigation', { name: 'Order by column' }).getByRole('link', { name: /^Role/ }).click()
  await expect(page).toHaveURL(/sort=name$/)
  expect(await titles(page)).toEqual(
    Object.values(roles)
      .map(({ title }) => title)
      .sort((a, b) => a.localeCompare(b, 'en')),
  )
  await page
    .getByRole('navigation', { name: 'Order by column' })
    .getByRole('link', { name: /^Pay a year/ })
    .click()
  await expect(page).toHaveURL(/\/roles$/)
})

test('the chart names a source for each row on hover and focus, and has a table behind it', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'about a pointer and a wide screen')
  await page.goto('/roles?view=chart')
  const row = page.getByRole('listitem').filter({ hasText: 'Drug safety physician' }).first()
  const source = row.getByText('Medscape, range, 2020')
  await expect(source).toHaveCSS('opacity', '0')
  await row.hover()
  await expect(source).toHaveCSS('opacity', '1')
  await page.mouse.move(0, 0)
  await row.getByRole('link').focus()
  await expect(source).toHaveCSS('opacity', '1')
  await page.getByText('The chart as a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(withPay.length + 1)
})

test('marks roles while reading, lists them at an address, and forgets them', async ({ page, browser }, { project }) => {
  test.skip(!hasScripts(project.name), 'marks are kept by a script')
  await page.goto('/roles/irb-member')
  const mark = page.getByRole('button', { name: 'Mark Institutional review board member' })
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/roles/medical-writer')
  await page.getByRole('button', { name: 'Mark Medical writer and editor' }).click()
  await page.getByRole('banner').getByRole('link', { name: '2 marked' }).click()
  await expect(page).toHaveURL(/\/roles\?list=irb-member,medical-writer$/)
  const notice = page.getByRole('region', { name: 'This list' })
  await expect(notice).toContainText('These are the roles you marked')
  expect((await titles(page)).toSorted()).toEqual(['Institutional review board member', 'Medical writer and editor'])

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(page.url())
  const shared = stranger.getByRole('region', { name: 'This list' })
  await expect(shared).toContainText('This is a shared list')
  await shared.getByRole('button', { name: 'Mark these as mine' }).click()
  await expect(shared).toContainText('These are the roles you marked')
  await stranger.reload()
  await expect(stranger.getByRole('banner').getByRole('link', { name: '2 marked' })).toBeVisible()
  await stranger.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(stranger.getByRole('banner').getByRole('link', { name: /marked/ })).toHaveCount(0)
  expect(await stranger.evaluate(() => window.localStorage.length)).toBe(0)
  await stranger.context().close()

  await notice.getByRole('button', { name: 'Clear my marks' }).click()
  await expect(notice).toContainText('This is a shared list')
})

test('a shared list says what it is without scripts too', async ({ page }, { project }) => {
  test.skip(hasScripts(project.name), 'about readers without scripts')
  await page.goto('/roles?list=irb-member,medical-writer')
  await expect(page.getByRole('region', { name: 'This list' })).toContainText('This is a shared list')
  await page.getByRole('link', { name: 'Set them side by side' }).click()
  await expect(page).toHaveURL(/\/compare\?roles=irb-member,medical-writer$/)
  await expect(page.getByRole('button', { name: /^Mark/ })).toHaveCount(0)
})
