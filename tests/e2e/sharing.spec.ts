import { HtmlValidate } from 'html-validate'
import { expect, test } from 'playwright/test'
import { allPages, type FrontMatter, frontMatter, hasScripts } from './content-folder'

const [correction] = Object.values(frontMatter('corrections')) as FrontMatter[]

test('a link made before a figure changed says what changed, and a later one says nothing', async ({ page }, { project }) => {
  test.skip(!hasScripts(project.name), 'the day stands after the #, which only a script can read')
  const change = correction?.changes.find(({ stoodOn }: FrontMatter) => stoodOn?.includes('/roles/grant-reviewer'))
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('/roles/grant-reviewer#made-2026-01-01')
  const notice = page.getByRole('region', { name: 'Changed since this link was made' })
  await expect(notice).toContainText(`${change.what}: before ${change.before.split('; ')[0]}`)
  await expect(notice).toContainText(correction?.why)
  expect(requests.filter((url) => url.includes('made'))).toEqual([])
  await page.goto(`/roles/irb-member#made-2026-01-01`)
  await expect(page.getByText('No figure of this page has changed since')).toBeVisible()
  await expect(notice).toHaveCount(0)
  await page.goto(`/roles/grant-reviewer#made-${correction?.date}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('a page gives its reference with the day of its review', async ({ page, baseURL }) => {
  await page.goto('/roles/irb-member')
  await page.getByText('Cite this page').click()
  await expect(page.getByText(/^Next Rounds\. Institutional review board member\. Reviewed [A-Z][a-z]+ \d+, \d{4}\./)).toBeVisible()
  expect(baseURL).toBeTruthy()
})

test('prints a brief of one or two pages of every role and of a comparison, with its address', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'paper is the same everywhere')
  test.setTimeout(120_000)
  const pages = async (path: string) => {
    await page.goto(path)
    const pdf = await page.pdf({ format: 'Letter', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }
  for (const slug of Object.keys(frontMatter('roles'))) {
    const count = await pages(`/roles/${slug}`)
    expect(count, slug).toBeGreaterThan(0)
    expect(count, slug).toBeLessThanOrEqual(2)
  }
  expect(await pages('/compare?roles=medical-science-liaison,drug-safety-physician,reduced-time')).toBeLessThanOrEqual(3)
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/roles/irb-member', '/compare?roles=irb-member,grant-reviewer', '/roles?place=remote']) {
    await page.goto(path)
    await expect(page.getByText(new RegExp(`${path.replace(/[?/]/g, '\\$&')}$`)).first()).toBeVisible()
  }
})

test('every page is valid HTML', async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'the server sends everybody the same')
  test.setTimeout(120_000)
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // React writes boolean attributes as `hidden=""` and void elements with a slash; both are valid HTML.
      'attribute-boolean-style': 'off',
      'void-style': 'off',
      // A check of style and not of validity: our own words may be long, and inputs stand inside their labels.
      'long-title': 'off',
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
      'tel-non-breaking': 'off',
      'attr-case': 'off',
      // The skip link's target and regions that scroll take the focus on purpose.
      'prefer-native-element': 'off',
    },
  })
  const faults: string[] = []
  for (const path of [
    ...allPages(),
    '/compare?roles=clinic,irb-member,grant-reviewer',
    '/roles?view=chart&place=remote',
    '/roles?pay=400000&category=review',
  ]) {
    const report = await validator.validateString(await (await request.get(path)).text())
    for (const { messages } of report.results)
      for (const { ruleId, message, line, selector } of messages) faults.push(`${path}:${line} ${ruleId} ${message} ${selector ?? ''}`)
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([])
})

test('JSON-LD has what schema.org and search engines ask of its types', async ({ page }) => {
  for (const slug of Object.keys(frontMatter('roles'))) {
    await page.goto(`/roles/${slug}`)
    const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@graph']
    const [occupation, crumbs] = graph
    for (const key of ['@type', 'name', 'description', 'occupationLocation', 'mainEntityOfPage'])
      expect(occupation[key], `${slug} ${key}`).toBeTruthy()
    for (const salary of occupation.estimatedSalary ?? []) {
      expect(salary.name && salary.currency, slug).toBeTruthy()
      if (salary['@type'] === 'MonetaryAmountDistribution') expect(typeof salary.median).toBe('number')
      else
        expect(salary.value, slug).toEqual({
          '@type': 'QuantitativeValue',
          unitText: expect.any(String),
          ...('value' in salary.value ? { value: expect.any(Number) } : { minValue: expect.any(Number), maxValue: expect.any(Number) }),
        })
    }
    for (const crumb of crumbs.itemListElement)
      expect(crumb).toMatchObject({
        '@type': 'ListItem',
        position: expect.any(Number),
        name: expect.any(String),
        item: expect.stringMatching(/^http/),
      })
  }
})
