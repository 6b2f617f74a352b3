// What a page weighs, how soon it paints and how long it holds the processor, in Chromium as a phone on a slow network.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { median } from './figures.mjs'
import { relay } from './relay.mjs'

/** A phone on a slow mobile network, applied to every packet and not simulated afterwards. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOWED = 4
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Bytes of every page built ahead into `.next`, by path: as built, with gzip at 9, with brotli at 11, as the server keeps them. */
export function pageWeights(root) {
  const folder = join(root, '.next/server/app')
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html') && !name.startsWith('_'))
    .map((name) => {
      const html = readFileSync(join(folder, name))
      const path = `/${name.replace(/\.html$/, '').replace(/^index$/, '')}`
      return { path, raw: html.length, gzip: gzipSync(html, { level: 9 }).length, brotli: brotliCompressSync(html).length }
    })
    .toSorted((a, b) => b.brotli - a.brotli)
}

/** Bytes with gzip of what a page built ahead names: its scripts, its stylesheets, and its fonts, which are compressed as they are. */
export function assetWeights(root, page) {
  const html = readFileSync(join(root, `.next/server/app/${page}.html`), 'utf8')
  const named = (expression) => [...new Set([...html.matchAll(expression)].map(([, path]) => path))]
  const files = (paths) => paths.map((path) => readFileSync(join(root, '.next', path.replace('/_next/', ''))))
  const zipped = (paths) => files(paths).reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
  const fonts = files(named(/<link rel="preload" href="([^"?]+\.woff2)/g))
  return {
    // Old browsers alone load what is marked as no module.
    scripts: zipped(named(/<script src="([^"?]+)[^>]*async/g)),
    styles: zipped(named(/<link rel="stylesheet" href="([^"?]+)/g)),
    fonts: fonts.reduce((sum, file) => sum + file.length, 0),
  }
}

/** Medians of `runs` first visits in milliseconds, LCP and FCP to the paint, TBT over the long tasks; requests and bytes as sent. */
export async function firstVisit(browser, url, runs = 5) {
  const visits = []
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, url))
  return Object.fromEntries(Object.keys(visits[0]).map((name) => [name, median(visits.map((one) => one[name]))]))
}

async function visit(browser, url) {
  const context = await browser.newContext(PHONE)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  session.on('Network.responseReceived', () => requests++)
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.addInitScript(observePage)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(2500)
  const { lcp, fcp, cls, tasks } = await page.evaluate('observed')
  // What of a long task holds the reader up: after the first paint, beyond 50 ms.
  const tbt = tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, fcp) - 50), 0)
  await context.close()
  return { lcp, fcp, tbt, cls, requests, bytes }
}

/** Runs in the page before anything else. */
function observePage() {
  const seen = { lcp: 0, fcp: 0, cls: 0, tasks: [] }
  globalThis.observed = seen
  const watch = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry)
    }).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, end: startTime + duration })
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value
  })
}

/** Serves what `address` serves, pages without their scripts: what the same HTML and CSS take by themselves. Gives its address and what ends it. */
export function withoutScripts(address) {
  return relay(address, (html) =>
    html
      .replace(/<script(?! type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link rel="preload" as="script"[^>]*>/g, ''),
  )
}

/** Builds an App Router site of one empty page with the Next of the project, below its `test-results`; gives its folder. */
export function buildEmptySite(root) {
  const folder = join(root, 'test-results/empty-site')
  mkdirSync(join(folder, 'app'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  // Next takes the nearest configuration above, which would be the site's own; its packages stand in the project.
  writeFileSync(join(folder, 'next.config.mjs'), `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
  writeFileSync(
    join(folder, 'app/layout.jsx'),
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  )
  writeFileSync(join(folder, 'app/page.jsx'), 'export default function Page() {\n  return <h1>Empty</h1>\n}\n')
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: folder,
    stdio: 'inherit',
    // Another part may have loaded what sets it otherwise.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error('The empty site did not build')
  return folder
}
