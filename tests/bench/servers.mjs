// How much the site's server carries, alone and behind the shipped nginx, and whether it holds for long. Needs a production build and
// nginx; throughput needs wrk as well.
//   node tests/bench/servers.mjs throughput
//   node tests/bench/servers.mjs endurance [minutes]
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { median } from './figures.mjs'

const folder = fileURLToPath(new URL('../server', import.meta.url))
const load = async (name) => (await runnerImport(join(folder, name), { configFile: false, logLevel: 'error' })).module
const cluster = await load('cluster.ts')
const readers = await load('load.ts')

const ROUNDS = 3
const SECONDS = 5

/** One run of wrk: requests a second, milliseconds at the 99th percentile, and answers that were none of ours. */
function wrk(port, path, connections) {
  const { stdout, stderr } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br', `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  )
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  const [, late, unit] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? []
  if (Number.isNaN(rate)) throw new Error(`wrk could not measure ${path}: ${stdout}${stderr}`)
  const bad = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? /Socket errors: (.*)/.exec(stdout)?.[1] ?? '0'
  return { rate, late: Number(late) * { us: 0.001, ms: 1, s: 1000 }[unit], bad }
}

/**
 * Requests a second and the 99th percentile of a role and of a filtered comparison, from the same bytes on disk, through nginx, from our
 * server alone and from the framework's own with its defaults: medians of rounds in which each takes its turn.
 */
export async function throughput() {
  const pages = { role: '/roles/medical-science-liaison', filtered: '/roles?pay=150000' }
  const site = await cluster.startCluster()
  const plain = await startFramework(site)
  const rows = []
  const others = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      // A connection of its own: while wrk runs, nothing here notices that nginx ends an idle one.
      const reader = new readers.Reader(site.nginx.port)
      const answer = await reader.get(path, { headers: { 'accept-encoding': 'br' } })
      reader.close()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
      const { body } = answer
      const disk = await startDisk(site, name, answer)
      others.push(disk)
      const ways = {
        'bytes from disk': [disk.port, `/from-disk/${name}`, 64],
        'through nginx': [site.nginx.port, path, 64],
        'our server alone': [site.replicas[0].port, path, 16],
        'framework alone': [plain.port, path, 16],
      }
      const runs = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
      for (let round = 0; round < ROUNDS; round++) for (const [way, where] of Object.entries(ways)) runs[way].push(wrk(...where))
      for (const [way, each] of Object.entries(runs)) {
        const bad = each.filter((run) => run.bad !== '0').map((run) => run.bad)
        rows.push({
          page: name,
          bytes: body.length,
          way,
          rate: median(each.map((run) => run.rate)),
          late: median(each.map((run) => run.late)),
          bad,
        })
      }
    }
    rows.push(await uncached(site.replicas[0].port, 'our server, no two alike'), await uncached(plain.port, 'framework, no two alike'))
  } finally {
    plain.stop()
    for (const other of others) await other.stop()
    await site.stop()
  }
  return rows
}

/** The shipped nginx once more, with an answer's bytes in a file and its head in the configuration, so that both send the same. */
async function startDisk({ folder: at, replicas }, name, { headers, body }) {
  const folder = join(at, `disk-${name}`)
  mkdirSync(join(folder, 'disk/from-disk'), { recursive: true })
  writeFileSync(join(folder, 'disk/from-disk', name), body)
  const OF_NGINX = [
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'server',
    'etag',
    'last-modified',
    'accept-ranges',
  ]
  const head = Object.entries(headers).flatMap(([header, value]) =>
    OF_NGINX.includes(header) ? [] : `      add_header ${header} '${String(value).replaceAll("'", "\\'")}';`,
  )
  const location = [
    '    location /from-disk/ {',
    '      root disk;',
    '      default_type "text/html; charset=utf-8";',
    ...head,
    '    }',
    '',
  ]
  return cluster.Nginx.start(folder, replicas, (configuration) =>
    cluster.replaceOnce(configuration, '    location / {', `${location.join('\n')}\n    location / {`),
  )
}

/** Requests a second for filtered comparisons of which no two are alike, so that nothing kept helps. */
async function uncached(port, way) {
  const reader = new readers.Reader(port)
  const count = 300
  const began = performance.now()
  const paths = Array.from({ length: count }, (_, number) => `/roles?pay=${20_000 + number * 13}`)
  const bad = await readers.askAll(reader, paths, 16)
  reader.close()
  return { page: 'filtered', way, rate: (count / (performance.now() - began)) * 1000, bad }
}

/** The server that Next writes beside the site, as `next start` would answer: it compresses and tags each answer itself. */
async function startFramework({ folder: at, site }) {
  const port = await cluster.freePort()
  const server = readFileSync(join(site.folder, 'server.js'), 'utf8')
  const own = server.replace('"compress":false', '"compress":true').replace('"generateEtags":false', '"generateEtags":true')
  writeFileSync(join(site.folder, 'framework.js'), own)
  const log = openSync(join(at, 'framework.log'), 'a')
  const env = { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' }
  const child = spawn(process.execPath, [join(site.folder, 'framework.js')], { stdio: ['ignore', log, log], env })
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/robots.txt`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    await sleep(50)
  }
  return { port, stop: () => child.kill('SIGKILL') }
}

/**
 * Mixed reading through nginx for some minutes: what was lost, and each replica's memory after the first minute and at the end, in
 * megabytes, each the median of half a minute.
 */
export async function endurance(minutes = 10) {
  const site = await cluster.startCluster()
  const reader = new readers.Reader(site.nginx.port)
  const began = Date.now()
  const seconds = () => (Date.now() - began) / 1000
  const memory = site.replicas.map(() => [])
  const sampling = setInterval(() => {
    for (const [index, { pid }] of site.replicas.entries()) memory[index].push({ at: seconds(), megabytes: memoryOf(pid) })
  }, 1000)
  let asked = 0
  try {
    const repeated = await readers.everyPath(reader)
    function* untilEnd() {
      for (const path of readers.mixedPaths(repeated, Number.MAX_SAFE_INTEGER)) {
        if (seconds() > minutes * 60) return
        asked += 1
        yield path
      }
    }
    const lost = await readers.askAll(reader, untilEnd(), 30, undefined, undefined, Number.POSITIVE_INFINITY)
    const between = (samples, from, to) =>
      Math.round(median(samples.filter(({ at }) => at >= from && at < to).map(({ megabytes }) => megabytes)))
    const replicas = memory.map((samples) => ({
      most: Math.round(Math.max(...samples.map(({ megabytes }) => megabytes))),
      afterOneMinute: between(samples, 45, 75),
      atTheEnd: between(samples, minutes * 60 - 30, minutes * 60),
      byMinute: Array.from({ length: minutes }, (_, minute) => between(samples, minute * 60, minute * 60 + 60)),
    }))
    return { minutes, asked, lost, replicas }
  } finally {
    clearInterval(sampling)
    reader.close()
    await site.stop()
  }
}

function memoryOf(pid) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , what, minutes] = process.argv
  if (what === 'endurance') console.log(JSON.stringify(await endurance(minutes ? Number(minutes) : undefined), null, 1))
  else console.table(await throughput())
}
