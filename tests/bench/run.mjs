// Measures the site and prints the figures as Markdown tables, all of one run on one machine: `npm run bench`, or some of its parts
// by name: `npm run bench -- serving growth`. Needs wrk and nginx for some of them, which Debian has as packages, and says so.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensureBuilt, ensureInstalled, ensureNginx, root, SERVER } from '../../scripts/setup.mjs'

ensureInstalled()
const { kilobytes, median, shown, table } = await import('./figures.mjs')
const { has, startServer, timed, wrk } = await import('./processes.mjs')

// Pages that are measured, and filtered lists of which no two are alike, so that none is kept ready.
const ROLE = '/roles/medical-writer'
const FILTERED = '/roles?pay=200000&place=remote'
const EACH_ANOTHER = `local n = 0
request = function()
  n = n + 1
  return wrk.format(nil, "/roles?pay=" .. (50000 + n) .. "&place=remote")
end
`

// What a filter change takes is measured on the builds that show the growth.
const PARTS = { serving, transfer, pages, filter: growth, growth, start, load, fuzz: fuzzing, licenses }
const names = process.argv.slice(2)
for (const name of names)
  if (!(name in PARTS)) {
    console.error(`There is no part "${name}". The parts are ${Object.keys(PARTS).join(', ')}.`)
    process.exit(1)
  }
const parts = [...new Set((names.length > 0 ? names : Object.keys(PARTS)).map((name) => PARTS[name]))]

const folder = mkdtempSync(join(tmpdir(), 'next-rounds-bench-'))
const report = [`Measured ${new Date().toISOString().slice(0, 10)} on ${machine()}.`]
const say = (text) => {
  report.push(text)
  console.log(`\n${text}`)
}
console.log(report[0])
try {
  if (parts.some((part) => part !== fuzzing && part !== licenses) && !ensureBuilt()) process.exit(1)
  for (const part of parts) await part()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
mkdirSync(join(root, 'test-results'), { recursive: true })
writeFileSync(join(root, 'test-results/bench.md'), `${report.join('\n\n')}\n`)
console.log('\nWritten to test-results/bench.md')

function machine() {
  const [processor] = cpus()
  const version = (command, ...args) => {
    try {
      return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
    } catch {
      return null
    }
  }
  const next = version(process.execPath, '-p', "require('next/package.json').version")
  return `${cpus().length} × ${processor?.model.trim()}, ${shown(totalmem() / 1e9)} GB, ${process.platform}; Node ${process.versions.node}, Next ${next}`
}

/** Says what is missing for a part; true where nothing is. */
function needs(part, found) {
  const missing = Object.entries(found).flatMap(([name, there]) => (there ? [] : [name]))
  if (missing.length > 0) say(`${part}: not measured, ${missing.join(' and ')} is not installed here.`)
  return missing.length === 0
}

/** Requests a second and slowest hundredth, by way of serving. */
async function serving() {
  if (!needs('Serving', { wrk: has('wrk', '-v'), nginx: ensureNginx() })) return
  const { throughput } = await import('./servers.mjs')
  const rows = await throughput()
  const none = ({ bad = [] }) => (bad.length === 0 ? '0' : bad.join(', '))
  say(
    `Throughput, with readers on the same machine: medians of rounds in which each takes its turn\n\n${table(
      ['page', 'served by', 'requests a second', 'p99, ms', 'failed'],
      rows.map((row) => [row.page, row.way, shown(row.rate), row.late === undefined ? '' : shown(row.late), none(row)]),
    )}`,
  )
}

/** Bytes of every kind of page as it is sent, and of what it loads. */
async function transfer() {
  const { assetWeights, pageWeights } = await import('./pages.mjs')
  const server = await startServer(SERVER)
  const sent = async (path, coding) => {
    const answer = await fetch(server.address + path, { headers: { 'accept-encoding': coding } })
    return Number(answer.headers.get('content-length')) || (await answer.arrayBuffer()).byteLength
  }
  const paths = [
    '/',
    ROLE,
    '/roles',
    FILTERED,
    '/roles?view=chart',
    '/compare',
    '/fit',
    '/plan',
    '/leave',
    '/search?q=pay',
    '/sources',
    '/questions',
    '/method',
  ]
  const rows = []
  for (const path of paths) rows.push([path, kilobytes(await sent(path, 'br')), kilobytes(await sent(path, 'gzip'))])
  const heaviest = pageWeights(root)[0]
  const assets = assetWeights(root, 'roles/medical-writer')
  say(`HTML as our server sends it\n\n${table(['page', 'brotli', 'gzip'], rows)}`)
  say(
    `The heaviest page built ahead is ${heaviest.path} with ${kilobytes(heaviest.brotli)}. A role page names ${kilobytes(assets.scripts)} of scripts and ${kilobytes(assets.styles)} of styles with gzip, and ${kilobytes(assets.fonts)} of fonts.`,
  )
  await server.stop()
}

/** First visits as a phone on a slow network, beside the same pages without scripts and an empty page of the same Next. */
async function pages() {
  const { buildEmptySite, firstVisit, withoutScripts } = await import('./pages.mjs')
  const { moveToPage } = await import('./move.mjs')
  const browser = await launchBrowser()
  if (!browser) return
  const server = await startServer(SERVER)
  const bare = await withoutScripts(server.address)
  const port = await (await import('./processes.mjs')).freePort()
  const empty = await startEmpty(buildEmptySite(root), port)
  const ms = (value) => `${shown(value)} ms`
  const row = async (name, url) => {
    const { lcp, fcp, tbt, cls, requests, bytes } = await firstVisit(browser, url)
    return [name, ms(lcp), ms(fcp), ms(tbt), shown(cls, 3), shown(requests), kilobytes(bytes)]
  }
  const rows = []
  for (const path of ['/', ROLE, '/roles']) {
    rows.push(await row(path, server.address + path))
    rows.push(await row(`${path} without scripts`, bare.address + path))
  }
  rows.push(await row('an empty page', empty.address))
  say(
    `First visits: medians of five, with a phone's network applied and the processor slowed four times\n\n${table(['page', 'LCP', 'FCP', 'TBT', 'CLS', 'requests', 'sent'], rows)}`,
  )
  say(
    `From a click to the painted page, after the pointer has rested: ${ms(await moveToPage(ensureBrowser(), server.address, '/roles', ROLE))}, median of five.`,
  )
  await browser.close()
  bare.end()
  await Promise.all([server.stop(), empty.stop()])
}

async function startEmpty(site, port) {
  const { spawn } = await import('node:child_process')
  const args = [join(root, 'node_modules/next/dist/bin/next'), 'start', '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: site, stdio: 'ignore' })
  const address = `http://localhost:${port}`
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await fetch(address).catch(() => null))?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { address, stop: () => child.kill() }
}

/** How the site grows with the roles in it: everything is built for each size and measured in the same way. */
async function growth() {
  const { copyProject } = await import('./project-copy.mjs')
  const { resizeContent } = await import('./generate.mjs')
  const { filterPaint } = await import('./filter-paint.mjs')
  const { power } = await import('./figures.mjs')
  const browser = await launchBrowser()
  if (!browser || !needs('Growth', { wrk: has('wrk', '-v') })) return
  const script = join(folder, 'growing.lua')
  writeFileSync(script, EACH_ANOTHER)
  const today = new Date().toISOString().slice(0, 10)
  const sizes = []
  for (const count of [25, 250, 2500]) {
    const copy = join(folder, `of-${count}`)
    copyProject(root, copy)
    await resizeContent(copy, count, today)
    const check = await timed(process.execPath, [join(copy, 'scripts/content.mjs')], { cwd: copy })
    const build = await timed(process.execPath, [join(copy, 'scripts/build.mjs')], { cwd: copy })
    const server = await startServer(join(copy, '.next/standalone/server/serve.mjs'))
    const answer = await fetch(`${server.address}/roles`, { headers: { 'accept-encoding': 'br' } })
    const bytes = Number(answer.headers.get('content-length'))
    const paint = await filterPaint(browser, server.address)
    const rate = median(Array.from({ length: 3 }, () => wrk(server.address, { script, connections: 8 }).rate))
    sizes.push({ count, check, build, bytes, paint, rate, first: server.seconds })
    console.log(`${count} roles: built in ${shown(build.seconds)} s, ${kilobytes(bytes)}, ${shown(paint.median)} ms`)
    await server.stop()
    rmSync(copy, { recursive: true, force: true })
  }
  const measures = [
    ['content check, s', ({ check }) => check.seconds],
    ['cold build, s', ({ build }) => build.seconds],
    ['memory of the build, MB', ({ build }) => build.bytes / 1e6],
    ['first answer, s', ({ first }) => first],
    ['/roles with brotli, kB', ({ bytes }) => bytes / 1000],
    ['filter to paint, median of ten, ms', ({ paint }) => paint.median],
    ['filter to paint, longest, ms', ({ paint }) => paint.longest],
    ['time of one filtered list, ms', ({ rate }) => 1000 / rate],
  ]
  say(
    `Growth: a filter change is measured with the processor slowed four times; a power of 1 is linear\n\n${table(
      ['', ...sizes.map(({ count }) => `${shown(count)} roles`), 'power of the last step'],
      measures.map(([name, of]) => [
        name,
        ...sizes.map((size) => shown(of(size))),
        shown(power([sizes[1].count, of(sizes[1])], [sizes[2].count, of(sizes[2])]), 2),
      ]),
    )}`,
  )
  await browser.close()
}

/** From nothing built to the first answer, and the memory of the server after much reading. */
async function start() {
  const { copyProject } = await import('./project-copy.mjs')
  const { memoryOf } = await import('./processes.mjs')
  if (!needs('Start and memory', { wrk: has('wrk', '-v') })) return
  const script = join(folder, 'start.lua')
  writeFileSync(script, EACH_ANOTHER)
  const copy = join(folder, 'cold')
  copyProject(root, copy)
  const build = await timed(process.execPath, [join(copy, 'scripts/build.mjs')], { cwd: copy })
  const starts = []
  for (let run = 0; run < 5; run++) {
    const server = await startServer(SERVER)
    starts.push(server.seconds)
    await server.stop()
  }
  const server = await startServer(SERVER)
  const before = memoryOf(server.pid)
  for (const path of ['/', ROLE, FILTERED]) wrk(server.address + path)
  wrk(server.address, { seconds: 20, script })
  const after = memoryOf(server.pid)
  await server.stop()
  const megabytes = (bytes) => `${shown(bytes / 1e6)} MB`
  say(
    table(
      ['', ''],
      [
        ['cold build', `${shown(build.seconds)} s, ${megabytes(build.bytes)}`],
        ['first answer after the server starts, median of five', `${shown(median(starts), 2)} s`],
        ['memory of the server at first, and after 35 s of load', `${megabytes(before)}, ${megabytes(after)}`],
      ],
    ),
  )
}

/** Ten minutes of mixed reading through nginx and two replicas. */
async function load() {
  if (!needs('Ten minutes of load', { nginx: ensureNginx() })) return
  const { endurance } = await import('./servers.mjs')
  const { minutes, asked, lost, replicas } = await endurance()
  for (const loss of lost.slice(0, 10)) console.error(loss)
  say(
    `${minutes} minutes of mixed reading through nginx and two replicas: ${shown(asked)} requests, ${shown(lost.length)} lost\n\n${table(
      ['replica', 'after one minute, MB', 'at the end, MB', 'most, MB'],
      replicas.map(({ afterOneMinute, atTheEnd, most }, index) => [index + 1, shown(afterOneMinute), shown(atTheEnd), shown(most)]),
    )}`,
  )
}

async function fuzzing() {
  const { fuzz } = await import('./fuzz.mjs')
  say(`Fuzzing\n\n${await fuzz(root)}`)
}

/** The terms under which the packages of the lock file stand. */
async function licenses() {
  const { isAllowed, lockedPackages } = await importModule('tests/licenses.ts')
  const packages = lockedPackages(root)
  const terms = [...new Set(packages.map(({ license }) => license))]
  const of = (term) => packages.filter(({ license }) => license === term)
  const rows = terms
    .toSorted((a, b) => of(b).length - of(a).length)
    .map((term) => [term, of(term).filter(({ isDevelopment }) => !isDevelopment).length, of(term).length, isAllowed(term) ? 'yes' : 'no'])
  say(`Licenses\n\n${table(['terms', 'packages in use', 'with those for development', 'allowed'], rows)}`)
}

async function importModule(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } })
  return module
}

async function launchBrowser() {
  const executablePath = ensureBrowser()
  if (!needs('Pages', { 'Chrome or Chromium': executablePath })) return null
  const { chromium } = await import('playwright')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}
