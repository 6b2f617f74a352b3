import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { frontMatter, hasScripts } from './content-folder'

const roles = frontMatter('roles')
const title = (slug: string) => roles[slug]?.title as string
const table = (page: Page) => page.getByRole('table')
const heads = async (page: Page) =>
  (
    await table(page)
      .getByRole('columnheader')
      .getByRole('link', { name: /^(?!Remove|Swap)/ })
      .allTextContents()
  ).map((text) => text.trim())

test('chooses roles in the list, keeps the choice in the address over filters, and sets them side by side', async ({ page }, {
  project,
}) => {
  await page.goto('/roles?sort=name')
  await page.getByRole('link', { name: `Compare ${title('irb-member')}`, exact: true }).click()
  await expect(page).toHaveURL(/[?&]compare=irb-member$/)
  const tray = page.getByRole('region', { name: 'Side by side' })
  await expect(tray).toContainText('Choose one more')
  await page.getByRole('link', { name: `Compare ${title('medical-writer')}`, exact: true }).click()
  await expect(page).toHaveURL(/compare=irb-member,medical-writer$/)
  if (hasScripts(project.name)) {
    if (project.name.startsWith('phone')) await page.getByText('Filter and order').click()
    await page.getByRole('checkbox', { name: /^Remote/ }).check()
    await expect(page).toHaveURL(/place=remote.*compare=irb-member,medical-writer$/)
  }
  await tray.getByRole('link', { name: 'Set side by side' }).click()
  await expect(page).toHaveURL(/\/compare\?roles=irb-member,medical-writer$/)
  await expect.poll(() => heads(page)).toEqual([title('irb-member'), title('medical-writer')])
  await expect(page).toHaveTitle(new RegExp(`${title('irb-member')} and ${title('medical-writer')} side by side`))
})

test('swaps, removes, adds and shows only what differs, each an address', async ({ page }) => {
  await page.goto('/compare?roles=drug-safety-physician,medical-science-liaison,reduced-time')
  await page.getByRole('link', { name: `Swap ${title('reduced-time')} with the column on its left` }).click()
  await expect.poll(() => heads(page)).toEqual([title('drug-safety-physician'), title('reduced-time'), title('medical-science-liaison')])
  const rows = await table(page).getByRole('row').count()
  await page.getByRole('link', { name: 'Show only what differs' }).click()
  await expect(page).toHaveURL(/only=differences$/)
  await expect.poll(() => table(page).getByRole('row').count()).toBeLessThan(rows)
  await page.getByRole('link', { name: 'Show every row' }).click()
  await expect(table(page).getByRole('row')).toHaveCount(rows)
  await page.getByRole('link', { name: `Remove ${title('reduced-time')}` }).click()
  await expect(page).toHaveURL(/roles=drug-safety-physician,medical-science-liaison$/)
  await page.getByText('Show the roles').click()
  await page.getByRole('checkbox', { name: title('expert-witness') }).check()
  await page.getByRole('button', { name: 'Set side by side' }).click()
  await expect.poll(() => heads(page)).toEqual([title('drug-safety-physician'), title('medical-science-liaison'), title('expert-witness')])
})

test('the first column can be where the reader is now', async ({ page }) => {
  await page.goto('/compare?roles=reduced-time,same-job-renegotiated')
  await page.getByRole('link', { name: 'Add where you are now' }).click()
  await expect.poll(async () => (await heads(page))[0]).toBe('Full-time clinic')
  await expect(table(page)).toContainText('$464,000 a year')
  await expect(table(page)).toContainText('52.6 hours a week')
})

test('marks the rows that differ and no others', async ({ page }) => {
  await page.goto('/compare?roles=irb-member,grant-reviewer')
  for (const row of await table(page).getByRole('row').all()) {
    const cells = (await row.getByRole('cell').allInnerTexts()).map((text) => text.replace(/^.*\n/, '').trim())
    const label = await row.getByRole('rowheader').allTextContents()
    if (cells.length !== 2 || label.length === 0 || label[0] === 'Leading pay figure') continue
    expect(label[0]?.includes('(differs)'), label[0]).toBe(cells[0] !== cells[1])
  }
})

test('drops and names unknown roles, and leads on where too few are left', async ({ page }) => {
  const response = await page.goto('/compare?roles=surgeon-general,irb-member&color=red')
  expect(response?.status()).toBe(200)
  await expect(page.getByText('The address asked for something this page does not know')).toContainText('roles=surgeon-general, color=red')
  await expect(page.getByText(`You have chosen ${title('irb-member')}. Choose one to three more.`)).toBeVisible()
  await page.getByRole('checkbox', { name: title('grant-reviewer') }).check()
  await page.getByRole('button', { name: 'Set side by side' }).click()
  await expect.poll(() => heads(page)).toEqual([title('irb-member'), title('grant-reviewer')])
  await page.goto('/compare')
  await expect(page.getByText('Choose two to four roles.')).toBeVisible()
})

test('leads from a role to a comparison with it', async ({ page }) => {
  await page.goto('/roles/medical-writer')
  await page.getByRole('link', { name: 'Compare with others' }).click()
  await expect(page.getByText(`You have chosen ${title('medical-writer')}.`)).toBeVisible()
})

test('two columns fit a phone, the others are a swipe away, and nothing sticks', async ({ page }, { project }) => {
  test.skip(!project.name.startsWith('phone'), 'about phones')
  await page.goto('/compare?roles=medical-science-liaison,drug-safety-physician,tele-oncology,reduced-time')
  const boxes = await Promise.all((await table(page).getByRole('columnheader').all()).map((head) => head.boundingBox()))
  const visible = boxes.filter((box) => box && box.x >= 0 && box.x + box.width <= 391)
  expect(visible).toHaveLength(2)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBe(0)
})

test('role names stay in sight on a wide screen', async ({ page }, { project }) => {
  test.skip(project.name.startsWith('phone'), 'about wide screens')
  await page.goto('/compare?roles=medical-science-liaison,drug-safety-physician')
  await page.evaluate(() => window.scrollTo(0, 900))
  await expect(table(page).getByRole('columnheader').first()).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible in ${colorScheme}`, async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'axe is a script')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [
      '/compare',
      '/compare?roles=clinic,irb-member,fda-clinical-reviewer',
      '/roles?view=chart',
      '/roles?view=table',
      '/roles?view=cards&list=irb-member',
    ]) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
  })
