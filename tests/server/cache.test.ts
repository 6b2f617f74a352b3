import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, replaceOnce, startCluster } from './cluster'
import { askAll, Reader, textOf } from './load'

const BROTLI = { headers: { 'accept-encoding': 'br' } }

let cluster: Cluster
let reader: Reader
beforeAll(async () => {
  // A copy grows old in a second instead of ten, so that the test need not wait.
  cluster = await startCluster((configuration) =>
    replaceOnce(configuration, 'proxy_cache_valid 200 308 10s;', 'proxy_cache_valid 200 308 1s;'),
  )
  reader = new Reader(cluster.nginx.port)
})
afterAll(async () => {
  reader?.close()
  await cluster?.stop()
})

const statusOf = async (path: string, headers: Record<string, string>) => (await reader.get(path, { headers })).headers['cache-status']

describe('the shared cache', () => {
  test('holds a view once for each coding, however a browser spells what it accepts', async () => {
    const path = '/roles?pay=111111'
    const asked = [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip, deflate, br', 'br'],
      ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
      ['gzip, br;q=0', 'gzip'],
      ['gzip;q=0.5', 'gzip'],
      ['gzip;q=0.0, br;q=0', undefined],
      ['identity', undefined],
    ] as const
    const seen = new Set<string | undefined>()
    for (const [accepted, coding] of asked) {
      const answer = await reader.get(path, { headers: { 'accept-encoding': accepted } })
      expect([accepted, answer.headers['content-encoding']]).toEqual([accepted, coding])
      expect(answer.headers['cache-status']).toBe(seen.has(coding) ? 'nginx; hit' : 'nginx; fwd=uri-miss')
      seen.add(coding)
    }
  })

  test('keeps a page and its data for the router apart', async () => {
    const page = await reader.get('/method', BROTLI)
    const data = await reader.get('/method', { headers: { ...BROTLI.headers, rsc: '1' } })
    const target = data.headers.location ?? '/method'
    const followed = await reader.get(target, { headers: { ...BROTLI.headers, rsc: '1' } })
    expect(page.headers['content-type']).toContain('text/html')
    expect(followed.headers['content-type']).toContain('text/x-component')
    expect((await reader.get(target, BROTLI)).headers['content-type']).not.toContain('text/x-component')
    expect((await reader.get('/method', BROTLI)).headers['content-type']).toContain('text/html')
  })

  test('answers a browser that has the page with 304', async () => {
    const { headers } = await reader.get('/sources', BROTLI)
    const again = await reader.get('/sources', { headers: { ...BROTLI.headers, 'if-none-match': headers.etag ?? '' } })
    expect(headers.etag).toMatch(/^"[^"]+"$/)
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('sends one of a hundred readers who come at once to a replica', async () => {
    const paths = Array.from({ length: 100 }, () => '/guide')
    expect(await askAll(reader, paths, 100)).toEqual([])
    const lines = (await cluster.nginx.lines()).filter(({ path }) => path === '/guide')
    expect(lines).toHaveLength(100)
    expect(lines.filter(({ replica }) => replica !== '')).toHaveLength(1)
  })

  test('answers from an old copy at once and asks behind it', async () => {
    await reader.get('/corrections', BROTLI)
    await sleep(2100)
    expect(await statusOf('/corrections', BROTLI.headers)).toBe('nginx; hit; detail=stale')
    await sleep(300)
    expect(await statusOf('/corrections', BROTLI.headers)).toBe('nginx; hit')
  })

  test('keeps and writes nothing that readers type, nor where they read from', async () => {
    const from = '127.0.0.9'
    const secret = 'zzqsecret'
    const paths = ['/fit', '/plan', '/leave', '/search', '/search/results', '/roles', '/%66it', '//plan', '/SEARCH', '/nothing-here']
    for (const path of paths) {
      for (const query of [`?q=${secret}`, `%3Fq=${secret}`])
        await reader.get(path + query, { localAddress: from, headers: { referer: `http://x/?${secret}` } })
    }
    for (const path of paths.slice(0, 5)) {
      for (let time = 0; time < 2; time++) {
        const { headers } = await reader.get(`${path}?q=${secret}`, BROTLI)
        expect([path, headers['cache-status']]).toEqual([path, 'nginx; fwd=bypass'])
      }
    }
    await cluster.nginx.lines()
    const logs = [cluster.nginx.log, ...cluster.replicas.map(({ log }) => log)].map((path) => readFileSync(path, 'latin1')).join('')
    expect(logs).toContain('/nothing-here')
    expect(logs).not.toContain(secret)
    expect(logs).not.toContain(from)
    const typed = filesBelow(join(cluster.nginx.folder, 'cache')).filter((path) =>
      /\nKEY: .*\/(?:fit|plan|leave|search)\S*\?/i.test(readFileSync(path, 'latin1')),
    )
    expect(typed).toEqual([])
  })

  test('lets no header that is not in its key change an answer', async () => {
    const path = '/roles?pay=122222'
    const changed = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': 'evil.example',
      cookie: 'evil.example',
      'user-agent': 'evil.example',
      'x-middleware-subrequest': 'evil.example',
    }
    const first = await reader.get(path, { headers: changed })
    expect(JSON.stringify(first.headers) + textOf(first)).not.toContain('evil.example')
    const second = await reader.get(path)
    expect(second.headers['cache-status']).toBe('nginx; hit')
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('limits who asks too much, and nobody else', async () => {
    const greedy = await Promise.all(Array.from({ length: 900 }, () => reader.get('/', { localAddress: '127.0.0.2' })))
    const modest = await Promise.all(Array.from({ length: 50 }, () => reader.get('/', { localAddress: '127.0.0.3' })))
    const statuses = new Set(greedy.map(({ status }) => status))
    expect([...statuses].sort()).toEqual([200, 429])
    expect(greedy.find(({ status }) => status === 429)?.headers['retry-after']).toBe('10')
    expect(modest.filter(({ status }) => status !== 200)).toEqual([])
  })

  test('goes on with the copies it has when every replica is gone, and says plainly what it cannot answer', async () => {
    await reader.get('/questions', BROTLI)
    await Promise.all(cluster.replicas.map((replica) => replica.stop('SIGKILL')))
    await sleep(2100)
    expect((await reader.get('/questions', BROTLI)).status).toBe(200)
    const unanswered = await reader.get('/roles?pay=133333', BROTLI)
    expect([unanswered.status, unanswered.headers['retry-after'], unanswered.headers['cache-control']]).toEqual([503, '10', 'no-store'])
    expect((await reader.get('/healthz')).status).toBe(200)
    expect((await reader.get('/readyz')).status).toBe(503)
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
