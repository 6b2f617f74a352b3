import { expect, test } from 'playwright/test'
import { frontMatter, hasScripts, money } from './content-folder'

const roles = frontMatter('roles')

for (const [slug, role] of Object.entries(roles))
  test(`${role.title}: the box stands before the prose, and every figure beside its source`, async ({ page }) => {
    await page.goto(`/roles/${slug}`)
    await expect(page.getByRole('heading', { level: 1, name: role.title })).toBeVisible()
    const box = page.getByRole('region', { name: /In two minutes/ })
    for (const term of ['What it is', 'Pay', 'The catch', 'Right for you if', 'Not for you if', 'Tonight'])
      await expect(box.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible()
    await expect(box).toContainText(role.pay[0] ? money(role.pay[0]) : 'No figure found')
    const workTop = (await page.getByRole('heading', { name: 'The work' }).boundingBox())?.y ?? 0
    expect((await box.boundingBox())?.y).toBeLessThan(workTop)

    const rows = await page
      .getByRole('region', { name: 'Pay', exact: true })
      .getByRole('listitem')
      .evaluateAll((items) =>
        items
          .filter((item) => item.querySelector('sup'))
          .map((item) => {
            const note = document.querySelector(item.querySelector('sup a')?.getAttribute('href') ?? 'none')
            return {
              text: item.textContent ?? '',
              source: note?.querySelector('a[href^="http"]')?.getAttribute('href'),
            }
          }),
      )
    expect(rows).toHaveLength(role.pay.length)
    for (const [index, figure] of role.pay.entries()) {
      const { text, source } = rows[index] ?? { text: '', source: '' }
      expect(text).toContain(money(figure))
      expect(text).toContain(String(figure.year))
      expect(text.toLowerCase()).toContain(figure.population.toLowerCase())
      expect(source).toBe(frontMatter('sources')[figure.source]?.address)
      if (figure.measuresInstead) expect(text).toContain(`Measures something else: ${figure.measuresInstead}`)
      if (figure.populationKind === 'whole occupation') expect(text).toContain('Whole occupation, not oncologists')
    }
    await expect(page.getByText('No oncologist has read this page yet')).toBeVisible()
  })

test('carries what a link preview and a search engine need', async ({ page }) => {
  const slug = 'drug-safety-physician'
  const role = roles[slug]
  await page.goto(`/roles/${slug}`)
  const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
  expect(await meta('og:title')).toBe(role?.title)
  expect(await meta('og:description')).toBe(role?.summary)
  expect(await meta('og:url')).toMatch(new RegExp(`/roles/${slug}$`))
  expect(await meta('twitter:card')).toBe('summary_large_image')
  const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(graph['@context']).toBe('https://schema.org')
  const [occupation, crumbs] = graph['@graph']
  expect(occupation).toMatchObject({ '@type': 'Occupation', name: role?.title, description: role?.summary })
  expect(occupation.estimatedSalary).toHaveLength(role?.pay.filter((pay: { measuresInstead?: string }) => !pay.measuresInstead).length)
  for (const salary of occupation.estimatedSalary) {
    expect(['MonetaryAmount', 'MonetaryAmountDistribution']).toContain(salary['@type'])
    expect(salary.currency).toBe('USD')
  }
  expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' })
  expect(crumbs.itemListElement.map(({ position }: { position: number }) => position)).toEqual([1, 2, 3])
})

test('copies its link and says so', async ({ page, context, baseURL }, { project }) => {
  test.skip(!hasScripts(project.name), 'the clipboard needs a script')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/roles/grant-reviewer')
  await page.getByRole('button', { name: 'Share this' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^${baseURL}/roles/grant-reviewer#made-\\d{4}-\\d{2}-\\d{2}$`),
  )
})

test("opens the system's share sheet where there is one", async ({ page, baseURL }, { project }) => {
  test.skip(!hasScripts(project.name), 'the share sheet needs a script')
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => Object.assign(window, { shared: data }) })
  })
  await page.goto('/roles/grant-reviewer')
  await page.getByRole('button', { name: 'Share this' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: ShareData }).shared))
    .toEqual({ title: 'Grant reviewer', url: expect.stringMatching(new RegExp(`^${baseURL}/roles/grant-reviewer#made-`)) })
})

test('offers no control that does nothing without scripts', async ({ page }, { project }) => {
  test.skip(hasScripts(project.name), 'this is about readers without scripts')
  await page.goto('/roles/grant-reviewer')
  await expect(page.getByRole('button', { name: 'Share this' })).toBeHidden()
})
