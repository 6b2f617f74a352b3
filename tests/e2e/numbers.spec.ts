import { expect, test } from 'playwright/test'
import { allPages, type FrontMatter, frontMatter } from './content-folder'

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' }

/** Money or a percentage, as a reader sees it. */
const NUMBER = /[$€£]\s?\d+(?:,\d{3})*(?:\.\d+)?k?|\d+(?:,\d{3})*(?:\.\d+)?\s?(?:%|percent\b)/g

/** A sum that the site works out itself and marks so: `~$480,000`, `~$24k–$69k`. */
const ESTIMATE = /~[$€£][\d,.]+k?(?:(?: to |–)[$€£][\d,.]+k?)?/g

/** Conventions of the guide, which are nobody's figures: how near two sources must lie to agree. */
const CONVENTIONS = ['25 percent']

/** Fields of the front matter that describe one figure or source in the author's words and are shown as they stand. */
const REMARKS = ['title', 'population', 'measures', 'caveat', 'shows', 'limits', 'measuresInstead', 'label', 'asked']

const values = ({ amount, value, low, high }: FrontMatter) => [amount, value, low, high].filter((one) => one !== undefined)
const format = (value: number, cents = false) =>
  value.toLocaleString(
    'en-US',
    cents && !Number.isInteger(value) ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 2 },
  )

/** Every number a figure of the content can be shown as. */
function knownNumbers(): Set<string> {
  const known = new Set<string>()
  const money = (value: number, symbol: string) => known.add(`${symbol}${format(value, true)}`).add(`${symbol}${Math.round(value / 1000)}k`)
  for (const { pay } of Object.values(frontMatter('roles')))
    for (const figure of pay) for (const value of values(figure)) money(value, SYMBOLS[figure.currency] ?? '')
  for (const { figures = [] } of Object.values(frontMatter('sources')))
    for (const figure of figures)
      for (const value of values(figure)) {
        if (figure.unit.startsWith('dollars')) money(value, '$')
        if (figure.unit === 'percent') known.add(`${format(value)}%`)
      }
  for (const { options, answers } of Object.values(frontMatter('polls'))) {
    const shares: number[] = options.map(({ sharePercent }: FrontMatter) => sharePercent)
    for (const share of shares) known.add(`${format(share)}%`)
    if (answers === 'one') known.add(`${format(Math.round((100 - shares.reduce((sum, share) => sum + share, 0)) * 10) / 10)}%`)
  }
  return known
}

function remarks(): string[] {
  const found = [...CONVENTIONS]
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      if (REMARKS.includes(key) && value.search(NUMBER) >= 0) found.push(value.replace(/\s+/g, ' ').trim())
    } else if (value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) walk(item, Array.isArray(value) ? key : name)
  }
  for (const kind of ['sources', 'roles', 'polls']) walk(frontMatter(kind))
  // What a withdrawn figure was stands in its correction alone, its source apart.
  for (const { changes } of Object.values(frontMatter('corrections')))
    for (const { before, after } of changes)
      found.push(...[before, after].map((record) => record.split('; ').slice(0, -1).join(', ')).filter(Boolean))
  return found.sort((a, b) => b.length - a.length)
}

test('every sum of money and every percentage in the text is a figure of the content', async ({ browser }, { project }) => {
  test.skip(project.name !== 'desktop', 'the text is the same everywhere')
  test.setTimeout(180_000)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const known = knownNumbers()
  const shown = remarks()
  const unknown: string[] = []
  let checked = 0
  for (const path of allPages()) {
    await page.goto(path)
    // Left aside: what counts as a filter, the axis of a chart, and sums the site works out itself, which carry a ~.
    const texts = await page.locator('main').evaluate((main) => {
      for (const part of main.querySelectorAll('form, svg, nav, script, .sr-only')) part.remove()
      for (const part of main.querySelectorAll('sup')) part.remove()
      return [...main.querySelectorAll('p, li, dd, dt, td, th, h1, h2, h3, strong, summary, figcaption, blockquote')]
        .filter((element) => !element.querySelector('p, li, dd, td, th'))
        .map((element) => (element.textContent ?? '').replace(/\s+/g, ' '))
    })
    for (const text of texts) {
      const bare = shown.reduce((rest, remark) => rest.replaceAll(remark, ''), text).replace(ESTIMATE, '')
      for (const [number] of bare.matchAll(NUMBER)) {
        checked += 1
        if (!known.has(number.replace(/\s/g, ''))) unknown.push(`${path}: ${number} in "${bare.slice(0, 160)}"`)
      }
    }
  }
  await context.close()
  expect(unknown).toEqual([])
  expect(checked).toBeGreaterThan(1000)
})
