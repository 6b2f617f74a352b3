import { expect, type Page, test } from 'playwright/test'
import { type FrontMatter, frontMatter, hasScripts, money } from './content-folder'

const roles = frontMatter('roles')
const all = Object.entries(roles)
const NEEDS: Record<string, string> = {
  license: 'license',
  certification: 'boardCertification',
  practice: 'recentPractice',
  experience: 'fieldExperience',
}

const list = (page: Page) => page.getByRole('list', { name: 'Roles', exact: true })
const titles = (page: Page) => list(page).getByRole('heading', { level: 2 }).allTextContents()

/** What a role requires of the four things a reader may hold, beyond what is held. */
function missing(role: FrontMatter, held: string[]): string[] {
  return Object.entries(NEEDS)
    .filter(([name, need]) => role.needs[need].status === 'required' && !held.includes(name))
    .map(([name]) => name)
}

test('a figure is followed from the comparison to its source and back', async ({ page }) => {
  const [slug, role] = all.find(([, { pay }]) => pay.length > 2) as [string, FrontMatter]
  const [headline] = role.pay
  const source = frontMatter('sources')[headline.source] as FrontMatter
  await page.goto('/roles?sort=name')
  const row = list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: role.title, exact: true }) })
  await row.getByRole('link', { name: headline.originally ?? source.reports ?? source.copyOf ?? source.publisher, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/sources/[a-z]+#${headline.source}$`))
  const entry = page.locator(`#${headline.source}`)
  await expect(entry.getByRole('link', { name: source.title, exact: true })).toHaveAttribute('href', source.address)
  await entry
    .getByRole('list', { name: 'Pay that rests on it' })
    .getByRole('link', { name: `pay of ${role.title}`, exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/roles/${slug}#pay$`))
  const figure = page.getByRole('region', { name: 'Pay', exact: true }).getByRole('listitem').first()
  await expect(figure).toContainText(money(headline))
  await figure.getByRole('link', { name: /^Source \d+$/ }).click()
  await expect(page).toHaveURL(/#note-\d+$/)
  await page.locator(page.url().replace(/^.*#/, '#')).getByRole('link', { name: source.publisher, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/sources/[a-z]+#${headline.source}$`))
})

test('says how strong the evidence for each role is, and orders and filters by it', async ({ page }) => {
  await page.goto('/roles?sort=evidence')
  const grades = await list(page)
    .getByText(/^Evidence: /)
    .allTextContents()
  const order = ['Evidence: strong', 'Evidence: fair', 'Evidence: thin']
  expect(grades).toEqual(grades.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
  await page.goto('/roles?evidence=thin')
  const thin = await list(page)
    .getByText(/^Evidence: /)
    .allTextContents()
  expect(new Set(thin)).toEqual(new Set(['Evidence: thin']))
  await list(page).getByRole('heading', { level: 2 }).first().getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Pay', exact: true })).toContainText(/Evidence: thin\.|No |no /)
})

test('a figure that is not about physicians in the role says so wherever it leads', async ({ page }) => {
  const foreign = all.filter(
    ([
      ,
      {
        pay: [headline],
      },
    ]) => headline && ['whole occupation', 'other staff'].includes(headline.populationKind),
  )
  expect(foreign.length).toBeGreaterThan(0)
  await page.goto('/roles')
  for (const [, { title }] of foreign) {
    const row = list(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    await expect(row).toContainText(/Whole occupation, not oncologists|Other staff, not physicians/)
  }
  await page.goto('/')
  const chart = page.getByRole('figure').filter({ hasText: 'What each role pays' })
  for (const [, { title }] of foreign) await expect(chart.getByRole('listitem').filter({ hasText: title })).toContainText('†')
})

test('filters by what the reader holds, and says which step is missing for the rest', async ({ page }) => {
  const held = ['license', 'certification']
  await page.goto(`/roles?${held.map((name) => `hold=${name}`).join('&')}&sort=name`)
  const open = all.filter(([, role]) => missing(role, held).length === 0).map(([, { title }]) => title)
  expect((await titles(page)).toSorted()).toEqual(open.toSorted())
  const oneStep = all.filter(([, role]) => missing(role, held).length === 1)
  const steps = page.getByRole('region', { name: 'One step away' })
  await expect(steps.getByRole('listitem')).toHaveCount(oneStep.length)
  for (const [, role] of oneStep)
    await expect(steps.getByRole('listitem').filter({ has: page.getByRole('link', { name: role.title, exact: true }) })).toContainText(
      missing(role, held)[0] === 'practice' ? 'recent practice' : 'experience in the field',
    )
})

test('what ends with the last clinic day, or some time after it, stands in the box', async ({ page }) => {
  const lapses = ({ status, after }: FrontMatter) => ['required', 'preferred'].includes(status) && /^lapses/.test(after)
  const lapsing = all.filter(([, { needs }]) => [...Object.values(NEEDS).map((need) => needs[need]), ...(needs.other ?? [])].some(lapses))
  expect(lapsing.length).toBeGreaterThan(0)
  for (const [slug] of lapsing) {
    await page.goto(`/roles/${slug}`)
    await expect(
      page
        .getByRole('region', { name: /In two minutes/ })
        .getByRole('term')
        .filter({ hasText: 'After your last clinic day' }),
    ).toBeVisible()
  }
})

test('the options of staying stand among the roles, on the driver pages and in a chapter', async ({ page }) => {
  const staying = all.filter(([, { category }]) => category === 'staying')
  expect(staying.map(([slug]) => slug).toSorted()).toEqual(['another-setting', 'reduced-time', 'same-job-renegotiated'])
  await page.goto('/roles')
  for (const [, { title }] of staying) expect(await titles(page)).toContain(title)
  await page.goto('/drivers/work-life-imbalance')
  const eased = page.getByRole('region', { name: 'What eases it, and what does not' })
  for (const [, { title }] of staying)
    await expect(eased.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })).toContainText(
      'Staying, changed',
    )
  await page.goto('/guide/change-the-job-first')
  for (const [slug] of staying) await expect(page.locator(`main a[href="/roles/${slug}"]`).first()).toBeVisible()
})

test('the dashed line leads to the clinical baseline and to pay by the hour', async ({ page }) => {
  await page.goto('/roles/drug-safety-physician')
  await page.getByRole('link', { name: 'What it holds and does not hold' }).click()
  await expect(page).toHaveURL(/#baseline$/)
  const baseline = frontMatter('baseline')['clinical-oncology'] as FrontMatter
  await expect(page.getByRole('heading', { name: baseline.title, exact: true })).toBeVisible()
  const figures: FrontMatter[] = Object.values(frontMatter('sources')).flatMap(({ figures: own = [] }) => own)
  const pay = figures.find(({ id }) => id === baseline.pay[0])
  const hours = figures.find(({ id }) => id === baseline.hours[0])
  const row = page.getByRole('row', { name: /Clinical oncology/ })
  await expect(row).toContainText(`~$${Math.round(pay?.value / (hours?.value * 48))} an hour`)
  await expect(page.getByRole('row')).toHaveCount(2 + all.filter(([, { pay: list }]) => list.length > 0).length)
})

test('every question stands on its pages and among all questions, and leads to its answer', async ({ page }) => {
  const questions = frontMatter('questions')
  await page.goto('/questions')
  for (const [slug, { question }] of Object.entries(questions))
    await expect(page.locator(`li#${slug}`).getByRole('link', { name: question, exact: true })).toHaveAttribute(
      'href',
      `/questions/${slug}`,
    )
  const [slug, { question, roles: on }] = Object.entries(questions).find(([, entry]) => entry.roles?.length > 0) as [string, FrontMatter]
  await page.goto(`/roles/${on[0]}`)
  const section = page.getByRole('region', { name: 'Questions people ask' })
  await section.getByRole('link', { name: question, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/questions/${slug}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
  await expect(page.getByRole('link', { name: roles[on[0]]?.title, exact: true })).toHaveAttribute('href', `/roles/${on[0]}`)
})

test('what stood at a place of a list still leads where it stands now', async ({ page }, { project }) => {
  const [question] = Object.keys(frontMatter('questions'))
  const [source] = Object.keys(frontMatter('sources'))
  await page.goto(`/questions#${question}`)
  if (!hasScripts(project.name)) return expect(page.locator(`:target a[href="/questions/${question}"]`)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/questions/${question}$`))
  await page.goto(`/sources#${source}`)
  await expect(page).toHaveURL(new RegExp(`/sources/[a-z]+#${source}$`))
  await expect(page.locator(':target')).toBeInViewport()
})

test('every source stands on the page that its name belongs to', async ({ page }) => {
  const slugs = Object.keys(frontMatter('sources'))
  await page.goto('/sources')
  const pages = await page
    .getByRole('navigation', { name: 'Sources by short name' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const standing: string[] = []
  for (const path of pages) {
    await page.goto(path)
    standing.push(...(await page.locator('main li[id]').evaluateAll((items) => items.map(({ id }) => id))))
  }
  expect(standing.toSorted()).toEqual(slugs.toSorted())
})

test('each role gives three questions and a message to copy', async ({ page, context }, { project }) => {
  const { message, questions } = roles['medical-science-liaison']?.gettingIn ?? {}
  await page.goto('/roles/medical-science-liaison')
  for (const question of questions) await expect(page.getByRole('listitem').filter({ hasText: question })).toBeVisible()
  await expect(page.getByText(message.trim())).toBeVisible()
  await expect(page.getByText('This is not a job board, and nobody pays for a link.')).toBeVisible()
  test.skip(!hasScripts(project.name), 'the clipboard needs a script')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy the message' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message.trim())
})

test('a rule says until when it holds, and after that day that it has passed', async ({ page }, { project }) => {
  const [, rule] = Object.entries(frontMatter('dated-rules')).find(([, { roles: on }]) => on?.includes('tele-oncology')) as [
    string,
    FrontMatter,
  ]
  const item = page.getByRole('region', { name: 'What holds only until a day' }).getByRole('listitem').filter({ hasText: rule.title })
  await page.clock.setFixedTime(new Date(`${rule.until}T12:00:00`))
  await page.goto('/roles/tele-oncology')
  await expect(item).toContainText('Holds through')
  test.skip(!hasScripts(project.name), 'without scripts a page speaks of the day it was built')
  await page.clock.setFixedTime(new Date(Date.parse(`${rule.until}T12:00:00Z`) + 2 * 86_400_000))
  await page.reload()
  await expect(item).toContainText('this needs a look')
})

test('a page reviewed more than twelve months ago says so', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'without scripts a page speaks of the day it was built')
  const reviewed = new Date(`${roles['tele-oncology']?.reviewed}T12:00:00`)
  await page.clock.setFixedTime(new Date(reviewed.getTime() + 364 * 86_400_000))
  await page.goto('/roles/tele-oncology')
  await expect(page.getByText('No figure of this page has changed since')).toBeVisible()
  await expect(page.getByText('That is more than twelve months ago')).toBeHidden()
  await page.clock.setFixedTime(new Date(reviewed.getTime() + 367 * 86_400_000))
  await page.reload()
  await expect(page.getByText('That is more than twelve months ago')).toBeVisible()
})

test('a driver draws a measure over the years and names whom each figure counts', async ({ page }) => {
  for (const [slug, { series = [] }] of Object.entries(frontMatter('drivers'))) {
    await page.goto(`/drivers/${slug}`)
    for (const { title, figures } of series) {
      const chart = page.getByRole('figure').filter({ hasText: title })
      await expect(chart.getByRole('listitem')).toHaveCount(figures.length)
    }
  }
})

test('the corrections page lists every entry', async ({ page }) => {
  await page.goto('/corrections')
  const entries = Object.values(frontMatter('corrections'))
  if (entries.length === 0) await expect(page.getByText('No figure has changed since then.')).toBeVisible()
  for (const { why, changes } of entries) {
    await expect(page.getByText(why)).toBeVisible()
    for (const { what } of changes) await expect(page.getByRole('term').filter({ hasText: what })).toBeVisible()
  }
})

test('the method says what is left out and why', async ({ page }) => {
  await page.goto('/method')
  for (const { title } of Object.values(frontMatter('left-out')))
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
})
