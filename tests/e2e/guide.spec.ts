import { expect, test } from 'playwright/test'
import { frontMatter } from './content-folder'

const chapters = Object.values(frontMatter('guide')).sort((a, b) => a.order - b.order)

test('the guide reads in order from the front page to the comparison', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Read the guide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible()
  await page.getByRole('link', { name: chapters[0]?.title, exact: true }).click()
  for (const [index, { title, inShort, crisisContacts }] of chapters.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const box = page.getByRole('region', { name: /In two minutes/ })
    await expect(box.getByRole('listitem')).toHaveCount(inShort.length)
    await expect(page.getByText(/minutes?$/).first()).toBeVisible()
    const help = page.getByRole('complementary', { name: 'If it is bad right now' })
    await (crisisContacts ? expect(help).toBeVisible() : expect(help).toHaveCount(0))
    const next = chapters[index + 1]
    await page.getByRole('link', { name: next ? `Next: ${next.title}` : 'Next: compare the roles' }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Compare roles' })).toBeVisible()
})

test('each driver page says whom to call before anything else, and which roles ease it', async ({ page }) => {
  for (const [slug, { title }] of Object.entries(frontMatter('drivers'))) {
    await page.goto(`/drivers/${slug}`)
    const help = page.getByRole('complementary', { name: 'If it is bad right now' })
    await expect(help.getByRole('link', { name: 'call 988' })).toHaveAttribute('href', 'tel:988')
    const helpBeforeFigures = await page.evaluate(() => {
      const aside = document.querySelector('main aside')
      const figures = document.getElementById('figures')
      return Boolean(aside && figures && aside.compareDocumentPosition(figures) & Node.DOCUMENT_POSITION_FOLLOWING)
    })
    expect(helpBeforeFigures).toBe(true)
    const roles = Object.values(frontMatter('roles'))
    const list = page.getByRole('region', { name: 'What eases it, and what does not' })
    await expect(list.getByRole('listitem')).toHaveCount(roles.length)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('a poll shows every answer and what was not reported', async ({ page }) => {
  const poll = frontMatter('polls')['career-change']
  await page.goto('/')
  const figure = page.getByRole('figure').filter({ hasText: poll?.question })
  for (const { label, sharePercent } of poll?.options ?? []) {
    await expect(figure.getByText(label, { exact: true })).toBeVisible()
    await expect(figure.getByText(`${sharePercent}%`, { exact: true })).toBeVisible()
  }
  await expect(figure.getByText('17%', { exact: true })).toBeVisible()
  await expect(figure.getByText('Not reported', { exact: true })).toBeVisible()
})
