import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { expect, type Page, test } from 'playwright/test'
import { violations } from './accessibility'
import { frontMatter, hasScripts } from './content-folder'

const steps = frontMatter('steps')
const titles = Object.values(steps).map(({ title }) => title as string)
const forVisa = Object.values(steps).filter(({ forWhom }) => forWhom?.join() === 'visa holder')
const list = (page: Page) => page.getByRole('region', { name: /^The steps/ })
const lines = (page: Page) => list(page).locator('ol').first().locator(':scope > li:not([hidden])')
const dateField = (page: Page) => page.getByLabel('Your last day in clinic')
const amount = (page: Page, label: string) => page.getByRole('region', { name: 'Cash for the quarter' }).getByLabel(label)

/** A calendar date some days from today. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const enterDate = async (page: Page, date: string) => {
  await dateField(page).fill(date)
  await expect(list(page).getByRole('heading', { level: 2 })).toHaveText('The steps on your dates')
}

test('without a date it is the table of weeks, with and without scripts', async ({ page }, { project }) => {
  await page.goto('/leave')
  await expect(page).toHaveTitle('Leave on your own date | Next Rounds')
  await expect(lines(page)).toHaveCount(titles.length - forVisa.length)
  for (const { title, forWhom } of Object.values(steps))
    if (forWhom?.join() !== 'visa holder') await expect(list(page).getByRole('heading', { name: title, exact: true })).toBeVisible()
  await expect(lines(page).first()).toContainText(/weeks before/)
  await expect(lines(page).last()).toContainText(/(days|weeks|months|years?) after/)
  await lines(page)
    .first()
    .getByText(/^If it is missed, /)
    .click()
  await expect(lines(page).first().getByText('If it is missed:')).toBeVisible()
  await expect(lines(page).first().getByText('Why then:')).toBeVisible()
  await expect(dateField(page)).toBeVisible({ visible: hasScripts(project.name) })
  await expect(page.getByText('need scripts, because neither is sent to us')).toBeVisible({ visible: !hasScripts(project.name) })
})

test('the kind words and numbers stand before everything but the title', async ({ page }) => {
  await page.goto('/leave')
  const note = page.getByRole('complementary', { name: 'If it is bad right now' })
  await expect(note.getByRole('link', { name: 'call 988' }).first()).toBeVisible()
  const places = await Promise.all(
    [note, page.getByRole('region', { name: /^The steps/ })].map(async (part) => (await part.boundingBox())?.y ?? 0),
  )
  expect(places[0]).toBeLessThan(places[1] ?? 0)
  await expect(page.getByText(/general information/)).toHaveCount(1)
})

test.describe('with a date', () => {
  test.beforeEach(async ({ page }, { project }) => {
    test.skip(!hasScripts(project.name), 'the date stays on the device, where only scripts can count')
    await page.goto('/leave')
  })

  test('it becomes a calendar of eight to fifteen dated lines in order, kept on the device', async ({ page }) => {
    await enterDate(page, inDays(400))
    const count = await lines(page).count()
    expect(count).toBeGreaterThanOrEqual(8)
    expect(count).toBeLessThanOrEqual(15)
    const dates = await lines(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    expect(dates).toHaveLength(count)
    expect(dates).toEqual(dates.toSorted())
    await expect(list(page).getByText('Its time is past.')).toHaveCount(0)
    await page.reload()
    await expect(dateField(page)).toHaveValue(inDays(400))
    await expect(lines(page).locator('time')).toHaveCount(count)
    await page.getByRole('button', { name: 'Remove the date and the ticks' }).click()
    await expect(lines(page).locator('time')).toHaveCount(0)
  })

  test('what is late is said plainly with what can still be done, until it is ticked', async ({ page }) => {
    await enterDate(page, inDays(14))
    const late = lines(page).filter({ hasText: 'Its time is past.' })
    expect(await late.count()).toBeGreaterThan(0)
    const title = (await late.first().getByRole('heading').textContent()) ?? ''
    const step = Object.values(steps).find((one) => one.title === title)
    const [plainPart = ''] = String(step?.late).split(/[[{]/)
    const words = plainPart.trim().slice(0, 40)
    await expect(late.first()).toContainText(words)
    const before = await late.count()
    await page.getByRole('checkbox', { name: `Done: ${title}` }).check()
    await expect(late).toHaveCount(before - 1)
    await page.reload()
    await expect(page.getByRole('checkbox', { name: `Done: ${title}` })).toBeChecked()
  })

  test('who one is changes the list, and every choice has eight to fifteen lines', async ({ page }) => {
    await enterDate(page, inDays(300))
    for (const who of ['Employed', 'A partner or owner', 'A fellow', 'Not said'])
      for (const visa of [true, false]) {
        await page.getByRole('radio', { name: who }).check()
        await page.getByRole('checkbox', { name: 'On a visa' }).setChecked(visa)
        const count = await lines(page).count()
        expect(count, `${who}, ${visa}`).toBeGreaterThanOrEqual(8)
        expect(count, `${who}, ${visa}`).toBeLessThanOrEqual(15)
        await expect(list(page).getByRole('heading', { name: forVisa[0]?.title })).toHaveCount(visa ? 1 : 0)
      }
  })

  test('the calendar file holds the dates of the page under neutral titles', async ({ page }) => {
    await enterDate(page, inDays(150))
    const first = lines(page).filter({ hasNotText: 'Its time is past.' }).first()
    await first.getByRole('checkbox').check()
    const shown = await lines(page).evaluateAll((items) =>
      items.map((item, index) => ({
        title: `Reminder ${index + 1}`,
        date: item.querySelector('time')?.getAttribute('datetime') ?? '',
        isDone: item.querySelector('input')?.checked ?? false,
      })),
    )
    const expected = shown.filter(({ date, isDone }) => !isDone && date >= inDays(0)).map(({ title, date }) => ({ title, date }))
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Calendar file/ }).click()])
    expect(download.suggestedFilename()).toBe('reminders.ics')
    const text = await readFile((await download.path()) ?? '', 'utf8')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.map(({ summary, startDate }) => ({ title: summary, date: startDate.toString() }))).toEqual(expected)
    expect(expected.length).toBeGreaterThan(3)
    expect(text).not.toMatch(/clinic|leav|next.?rounds|resign|tail|notice/i)
    await expect(page.getByText(/^reminders\.ics made/)).toBeVisible()
  })

  test('prints as one page', async ({ page }) => {
    await enterDate(page, inDays(200))
    await amount(page, 'Savings').fill('30,000')
    const pdf = await page.pdf({ format: 'Letter', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  test('the cash of the months marks its lowest point', async ({ page }) => {
    await expect(page.getByText('With the first amount the months appear here.')).toBeVisible()
    await amount(page, 'Savings').fill('$30,000')
    await amount(page, 'spends').fill('8000')
    await amount(page, 'Malpractice tail').fill('a lot')
    await expect(page.getByText('Write dollars, such as 12,000.')).toBeVisible()
    await amount(page, 'Malpractice tail').fill('20,000')
    await expect(page.getByText('The lowest point: −$38,000 at the end of month 6.')).toBeVisible()
    await expect(page.getByText('Below zero: that much is missing')).toBeVisible()
    await page.getByText('The months as a table').click()
    await expect(page.getByRole('row', { name: 'month 1 $2,000' })).toBeVisible()
    await page.getByRole('button', { name: 'Use it' }).first().click()
    await expect(amount(page, 'Health cover')).not.toHaveValue('')
    await enterDate(page, '2027-08-31')
    await expect(page.getByText(/month 6 \(February 29, 2028\)/).first()).toBeVisible()
  })

  test('a plan is taken along with what its work asks of the reader and when it pays', async ({ page }) => {
    await page.goto('/plan?line=utilization-review-physician:20&line=medical-writer:10')
    await page.getByRole('link', { name: 'Hold this plan against a leaving date' }).click()
    await expect(page).toHaveURL(/\/leave$/)
    await expect(page.getByText(/Taken along from your plan:/)).toContainText(frontMatter('roles')['utilization-review-physician']?.title)
    await enterDate(page, inDays(200))
    await expect(lines(page).filter({ hasText: 'Begin while you are in practice' }).first()).toContainText('recent clinical practice')
    await amount(page, 'Savings').fill('10000')
    await expect(page.getByText(/The lowest point:.*if the plan begins late and low/)).toBeVisible()
    await page.getByRole('button', { name: 'Leave the plan out' }).click()
    await expect(lines(page).filter({ hasText: 'Begin while you are in practice' })).toHaveCount(0)
  })

  test('nothing that is entered is in any request, and forgetting leaves nothing', async ({ page }) => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`))
    const date = inDays(123)
    await enterDate(page, date)
    await page.getByRole('radio', { name: 'A partner or owner' }).check()
    await amount(page, 'Savings').fill('31337')
    await amount(page, 'spends').fill('7331')
    await lines(page).first().getByRole('checkbox').check()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Calendar file/ }).click()])
    await download.path()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
    await expect(page).toHaveURL(/\/questions$/)
    await page.goBack()
    await expect(dateField(page)).toHaveValue(date)
    expect(sent.length).toBeGreaterThan(0)
    for (const request of sent.filter((one) => !one.startsWith('blob:')))
      expect(request).not.toMatch(new RegExp(`${date}|31337|7331|partner`, 'i'))
    await page.getByRole('button', { name: 'Forget everything on this device' }).click()
    await expect(dateField(page)).toHaveValue('')
    await expect(amount(page, 'Savings')).toHaveValue('')
    await expect(lines(page).locator('time')).toHaveCount(0)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    expect(await page.context().cookies()).toEqual([])
  })

  test('the keyboard alone is enough, and nothing fails axe', async ({ page }) => {
    await expect(dateField(page)).toBeEnabled()
    await dateField(page).focus()
    await page.keyboard.type('03312027')
    await expect(list(page).getByRole('heading', { level: 2 })).toHaveText('The steps on your dates')
    await page.getByRole('radio', { name: 'Not said' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Employed' })).toBeChecked()
    const box = lines(page).first().getByRole('checkbox')
    await box.focus()
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
    await amount(page, 'Savings').fill('-')
    await amount(page, 'spends').fill('5000')
    expect(await violations(page)).toEqual([])
  })
})
