import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, makeNextVersion, replaceOnce, startCluster } from './cluster'
import { type Answer, askAll, everyPath, expectOk, mixedPaths, Reader, textOf } from './load'

let cluster: Cluster
let reader: Reader
beforeAll(async () => {
  // Copies grow old and are thrown away after a tenth of the usual time, so that the test need not wait.
  cluster = await startCluster((configuration) =>
    [
      ['proxy_cache_valid 200 308 10s;', 'proxy_cache_valid 200 308 1s;'],
      ['inactive=1m ', 'inactive=6s '],
    ].reduce((changed, [before = '', after = '']) => replaceOnce(changed, before, after), configuration),
  )
  reader = new Reader(cluster.nginx.port)
})
afterAll(async () => {
  reader?.close()
  await cluster?.stop()
})

describe('two replicas', () => {
  test('answer every page the first time it is asked for, and then lose nothing of some seconds of mixed reading', async () => {
    const repeated = await everyPath(reader)
    expect(await askAll(reader, repeated, 4)).toEqual([])
    const end = Date.now() + 10_000
    let asked = 0
    const reading = takeWhile(mixedPaths(repeated, 1_000_000), () => Date.now() < end)
    const lost = await askAll(reader, reading, 30, (path, answer) => {
      asked += 1
      return expectOk(path, answer)
    })
    expect(lost).toEqual([])
    expect(asked).toBeGreaterThan(repeated.length)
  })

  test('lose none of 10,000 requests when one is killed among them', async () => {
    const [first] = cluster.replicas
    const repeated = await everyPath(reader)
    let answered = 0
    let killed: Promise<unknown> | undefined
    const lost = await askAll(reader, mixedPaths(repeated, 10_000), 40, (path, answer) => {
      answered += 1
      if (answered === 3000) killed = first.stop('SIGKILL')
      return expectOk(path, answer)
    })
    await killed
    expect(lost).toEqual([])
    expect(answered).toBe(10_000)
    const asked = (await cluster.nginx.lines()).filter(({ replica }) => String(replica).includes(`:${first.port}`))
    expect(asked.length).toBeGreaterThan(100)
    // What does not exist is still said to not exist, with one replica left.
    expect((await reader.get('/no-such-page')).status).toBe(404)
    expect((await reader.get('/_next/static/chunks/no-such-file.js')).status).toBe(404)
    await first.start(cluster.site.folder, cluster.nginx.assets)
  })

  test('give way to another version one after the other without a lost request or a mixed page', async () => {
    const old = cluster.site
    const next = makeNextVersion(old, join(cluster.folder, 'next-site'))
    const files = new Map([old, next].map(({ folder, version }) => [version, staticFiles(folder)]))
    expect([...(files.get(next.version) ?? [])].filter((file) => !files.get(old.version)?.has(file)).length).toBeGreaterThan(1)

    // Copying took long enough for nginx to have closed idle connections, of which a reader learns only now.
    const fresh = new Reader(cluster.nginx.port)
    const seen = new Map<string, number>()
    /** A page's version and every file it names: all of that version's, all to be had. */
    const whole = async (path: string, answer: Answer) => {
      if (answer.status !== 200 || !answer.headers['content-type']?.startsWith('text/html')) return expectOk(path, answer)
      const html = textOf(answer)
      const version = [...files.keys()].find((name) => html.includes(name))
      if (!version) return 'names no version'
      seen.set(version, (seen.get(version) ?? 0) + 1)
      const named = [...new Set(html.match(/\/_next\/static\/[\w./~%-]+\.\w+/g))]
      const strange = named.filter((file) => !files.get(version)?.has(file))
      if (strange.length > 0) return `names files of another version: ${strange}`
      const missing = await askAll(fresh, named, 1)
      return missing.length > 0 ? `lacks ${missing}` : undefined
    }

    const repeated = await everyPath(fresh)
    let isRolling = true
    function* whileRolling() {
      while (isRolling) yield* takeWhile(mixedPaths(repeated, 600), () => isRolling)
    }
    expect(await askAll(fresh, repeated, 4)).toEqual([])
    const readers = askAll(fresh, whileRolling(), 8, whole)
    try {
      await sleep(1000)
      for (const replica of cluster.replicas) {
        expect(await replica.stop('SIGTERM')).toBe(0)
        await replica.start(next.folder, cluster.nginx.assets)
        await sleep(1500)
      }
    } finally {
      isRolling = false
    }
    expect(await readers).toEqual([])
    expect([...seen.keys()].sort()).toEqual([old.version, next.version].sort())

    // A page of the old version that is still open finds its files, also those that nobody had asked for.
    expect(await askAll(fresh, files.get(old.version) ?? [], 10)).toEqual([])
    // Thrown away after 6 seconds without a reader; nginx looks every 10.
    await sleep(17_000)
    seen.clear()
    expect(await askAll(fresh, repeated, 10, whole)).toEqual([])
    expect([...seen.keys()]).toEqual([next.version])
    fresh.close()
  })
})

function* takeWhile<T>(values: Iterable<T>, goesOn: () => boolean): Generator<T> {
  for (const value of values) {
    if (!goesOn()) return
    yield value
  }
}

function staticFiles(folder: string): Set<string> {
  const from = join(folder, '.next/static')
  const entries = readdirSync(from, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return new Set(entries.map((entry) => `/_next/static${join(entry.parentPath ?? entry.path, entry.name).slice(from.length)}`))
}
