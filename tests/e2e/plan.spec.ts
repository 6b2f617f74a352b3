import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { frontMatter, hasScripts } from './content-folder'

const roles = frontMatter('roles')
const title = (slug: string) => roles[slug]?.title as string
const MIX = '/plan?line=clinic:24&line=expert-witness:5&line=independent-medical-examiner:4-exams'
const MISTAKEN = '/plan?line=astronaut:10&line=utilization-review-physician:10&line=medical-writer:20'
const sum = (page: Page) => page.getByRole('region', { name: 'What it comes to' }).getByRole('status')
const clashes = (page: Page) => page.getByRole('region', { name: 'What does not go together' })
const line = (page: Page, number: number) => page.getByRole('group', { name: new RegExp(`^Line ${number}:`) })

test('puts a plan together line by line, each change an address', async ({ page }, { project }) => {
  await page.goto('/plan')
  await expect(page).toHaveTitle('Plan an income | Next Rounds')
  await line(page, 1).getByLabel('Add work').selectOption('clinic')
  if (hasScripts(project.name)) {
    await expect(page).toHaveURL(/\/plan\?line=clinic:10$/)
    await line(page, 1).getByLabel('How much').fill('24')
    await line(page, 2).getByLabel('Add work').selectOption('expert-witness')
    await line(page, 2).getByLabel('How much').fill('5')
    await line(page, 2).getByLabel('Weeks a year').fill('40')
  } else {
    await line(page, 1).getByLabel('How much').fill('24')
    await line(page, 2).getByLabel('Add work').selectOption('expert-witness')
    await line(page, 2).getByLabel('How much').fill('5')
    await line(page, 2).getByLabel('Weeks a year').fill('40')
    await page.getByRole('button', { name: 'Show the plan' }).click()
  }
  await expect(page).toHaveURL(/\/plan\?line=clinic:24&line=expert-witness:5:40-weeks$/)
  await expect(sum(page)).toHaveText(/^~\$\d{3},000 to \$\d{3},000 a year$/)
  await expect(page.getByText('29 when everything runs')).toBeVisible()
  await page.getByRole('link', { name: `Remove ${title('expert-witness')}, line 2` }).click()
  await expect(page).toHaveURL(/\/plan\?line=clinic:24$/)
  await expect(page.getByRole('link', { name: title('expert-witness') })).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/expert-witness:5:40-weeks$/)
  await expect(line(page, 2).getByLabel('How much')).toHaveValue('5')
})

test('typing in one field is one step back', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts a step is a form sent')
  await page.goto('/plan?line=clinic:20')
  const amount = line(page, 1).getByLabel('How much')
  await amount.fill('')
  await amount.pressSequentially('12.5')
  await expect(page).toHaveURL(/line=clinic:12\.5$/)
  await expect(amount).toHaveValue('12.5')
  await page.goBack()
  await expect(page).toHaveURL(/line=clinic:20$/)
  await expect(amount).toHaveValue('20')
})

test('a shared link shows the same, sum, lines, year and warnings', async ({ page }) => {
  await page.goto(MIX)
  await expect(sum(page)).toHaveText(/^~\$\d{3},000 to \$\d{3},000 a year$/)
  await expect(page.getByRole('figure').first()).toContainText('× 5 hours × 48 weeks')
  await expect(page.getByRole('figure').first()).toContainText('an exam × 4 a month × 12 months')
  await expect(page.getByRole('region', { name: 'How the money comes' })).toContainText('1099: ~$')
  await expect(page.getByRole('region', { name: 'How the money comes' })).toContainText('Both halves of payroll tax')
  await expect(page.getByRole('link', { name: 'what a contract fee lacks' })).toHaveAttribute(
    'href',
    '/guide/what-you-would-trade#what-a-contract-fee-lacks',
  )
  await page.getByText('The months as a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(13)
  await expect(clashes(page)).toContainText('consent')
})

test('the link of the fee part leads to its section', async ({ page }) => {
  await page.goto('/guide/what-you-would-trade')
  await expect(page.locator('#what-a-contract-fee-lacks')).toHaveCount(1)
})

test('three ready-made weeks are plain links', async ({ page }) => {
  for (const name of ['Two clinic days and utilization review', 'Writing and reviewing from home', 'Part-time clinic and expert work']) {
    await page.goto('/plan')
    await page.getByRole('link', { name }).click()
    await expect(page).toHaveURL(/\/plan\?line=/)
    await expect(sum(page)).toHaveText(/ a year$/)
  }
})

test('a warning names its source and goes with the line', async ({ page }) => {
  await page.goto('/plan?line=drug-safety-physician:40&line=cme-course-creator:5')
  const warning = clashes(page).getByRole('listitem').filter({ hasText: 'one rules the other out' }).first()
  await expect(warning).toContainText('What would settle it:')
  await expect(warning.locator('a[href^="/sources/"]').first()).toBeVisible()
  await page.getByRole('link', { name: `Remove ${title('cme-course-creator')}, line 2` }).click()
  await expect(clashes(page)).not.toContainText('rules the other out')
  await page.goto('/plan?line=utilization-review-physician:20')
  await expect(clashes(page)).toContainText('asks for current practice')
  await page.goto('/plan?line=utilization-review-physician:20&line=locum-tenens-oncology:40:8-weeks')
  await expect(clashes(page)).not.toContainText('asks for current practice')
})

test('impossible plans say what is wrong and keep what was entered', async ({ page }, { project }) => {
  await page.goto('/plan?line=astronaut:10&line=clinic:-5&line=medical-writer:many&line=expert-witness:10:60-weeks')
  await expect(page.getByText('There is no role named “astronaut” here.')).toBeVisible()
  await expect(page.getByText('“-5” hours a week is below zero.')).toBeVisible()
  await expect(page.getByText('“many” is not a number.')).toBeVisible()
  await expect(page.getByText('“60” weeks a year: write a whole number from 1 to 52.')).toBeVisible()
  await expect(line(page, 1).getByLabel('Work')).toHaveValue('astronaut')
  await expect(line(page, 2).getByLabel('How much')).toHaveValue('-5')
  await expect(line(page, 3).getByLabel('How much')).toHaveValue('many')
  await page.goto('/plan?line=clinic:100&line=medical-writer:100')
  await expect(page.getByText('These lines take 200 hours a week together, and a week has 168.')).toBeVisible()
  await expect(sum(page)).toHaveCount(0)
  await expect(line(page, 2).getByLabel('How much')).toHaveValue('100')
  if (hasScripts(project.name)) {
    await line(page, 2).getByLabel('How much').fill('10')
    await expect(sum(page)).toHaveText(/ a year$/)
  }
  await page.goto('/plan?line=fda-clinical-reviewer:20')
  await expect(page.getByText('No money that can be counted')).toBeVisible()
  await expect(page.getByText('it adds hours and no money').first()).toBeVisible()
  await page.goto('/plan?line=grant-reviewer:4')
  await expect(page.getByText('Choose days a month or applications a month instead.')).toBeVisible()
})

test('own numbers stay in the browser: in no request, and gone when everything is forgotten', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'own numbers need scripts and are not offered without')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`))
  await page.goto('/plan?line=clinic:20')
  await page.getByLabel('Present pay, $ a year').fill('431,987')
  await page.getByLabel('Target, $ a year').fill('298765')
  await expect(page.getByText('Beside your target')).toBeVisible()
  await expect(page.getByText(/short of your present pay$/)).toBeVisible()
  await line(page, 2).getByLabel('Add work').selectOption('medical-writer')
  await expect(page).toHaveURL(/\/plan\?line=clinic:20&line=medical-writer:10$/)
  await page.reload()
  await expect(page.getByLabel('Target, $ a year')).toHaveValue('298765')
  await page.getByRole('link', { name: 'Roles', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compare roles' })).toBeVisible()
  expect(sent.filter((text) => /431,?987|298,?765/.test(text))).toEqual([])
  await page.goto('/plan?line=clinic:20')
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByLabel('Target, $ a year')).toHaveValue('')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('a link with the numbers is made on purpose, says what it tells, and fills them in', async ({ page, context, browserName }, {
  project,
}) => {
  test.skip(!hasScripts(project.name), 'a link after # is read by scripts only')
  expect(browserName).toBe('chromium')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/plan?line=clinic:20')
  await page.getByLabel('Present pay, $ a year').fill('431,987')
  await page.getByLabel('Target, $ a year').fill('298765')
  await page.getByText('Include my numbers in a link').click()
  await expect(page.getByText('your present pay, $431,987 a year')).toBeVisible()
  await page.getByRole('button', { name: 'Copy the link with my numbers' }).click()
  await expect(page.getByText('Link with your numbers copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/plan\?line=clinic:20#pay=431%2C987&target=298765$/)
  await page.getByRole('button', { name: 'Forget everything on this device' }).click()
  await expect(page.getByLabel('Target, $ a year')).toHaveValue('')

  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())}`))
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByLabel('Present pay, $ a year')).toHaveValue('431,987')
  await expect(page.getByText('These numbers came with the link')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await line(page, 1).getByLabel('How much').fill('21')
  await expect(page).toHaveURL(/line=clinic:21#pay=431%2C987&target=298765$/)
  await expect(page.getByLabel('Target, $ a year')).toHaveValue('298765')
  await page.getByRole('button', { name: 'Keep them as mine' }).click()
  await expect(page).toHaveURL(/line=clinic:21$/)
  await expect(page.getByLabel('Target, $ a year')).toHaveValue('298765')
  expect(sent.filter((text) => /431(,|%2C)?987|298765/.test(text))).toEqual([])
})

test('the address of a mix is canonical and kept out of search engines, and no preview tells it', async ({ page }) => {
  await page.goto('/plan?line=clinic:20:48-weeks')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/plan\?line=clinic:20$/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page).toHaveTitle('Plan an income | Next Rounds')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Combine kinds of work/)
  await page.goto('/plan')
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
})

test('a role leads into a plan', async ({ page }) => {
  await page.goto('/roles/medical-writer')
  await page.getByRole('link', { name: 'Put it into a plan' }).click()
  await expect(page).toHaveURL(/\/plan\?line=medical-writer:10$/)
  await expect(sum(page)).toHaveText(/ a year$/)
})

test('works by keyboard alone', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'a keyboard is a desktop’s')
  await page.goto('/plan')
  const work = line(page, 1).getByLabel('Add work')
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab')
    if (await work.evaluate((element) => element === document.activeElement)) break
  }
  await expect(work).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/\/plan\?line=clinic:10$/)
  await page.keyboard.press('Tab')
  await expect(line(page, 1).getByLabel('How much')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('20')
  await expect(page).toHaveURL(/line=clinic:20$/)
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Remove .*, line 1$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plan$/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a plan with warnings and mistakes in ${colorScheme}`, async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'axe is a script')
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of ['/plan', MIX, MISTAKEN, `${MIX}#pay=400000&target=much`]) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
  })

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/plan', MIX, MISTAKEN]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0)
  }
})

test('prints on one page', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'paper is the same everywhere')
  for (const path of [MIX, '/plan?line=clinic:20&line=utilization-review-physician:15']) {
    await page.goto(path)
    const pdf = await page.pdf({ format: 'Letter', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, path).toBe(1)
  }
})
