import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, startCluster } from './cluster'
import { askAll, everyPath, mixedPaths, Reader } from './load'

const COUNT = 2000

let cluster: Cluster
let reader: Reader
beforeAll(async () => {
  cluster = await startCluster()
  reader = new Reader(cluster.nginx.port)
})
afterAll(async () => {
  reader?.close()
  await cluster?.stop()
})

/** What would run, or end a header, if it were given back as it came. */
const SCRIPT = '<script>zzq(1)</script>'
const PAYLOADS = [
  SCRIPT,
  `"><img src=x onerror=zzq(1)>${SCRIPT}`,
  `';zzq(1)//${SCRIPT}`,
  `</script>${SCRIPT}`,
  '%3Cscript%3Ezzq(1)%3C/script%3E',
  '%253Cscript%253Ezzq(1)%253C/script%253E',
  'javascript:zzq(1)',
  '%0d%0ax-zzq:%201',
  '%0d%0a%0d%0a<script>zzq(1)</script>',
  '%E5%98%8D%E5%98%8Ax-zzq:1',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '..%252f..%252fetc%252fpasswd',
  '..%c0%af..%c0%afetc/passwd',
  '..\\..\\windows\\win.ini',
  '%00',
  'a%00.html',
  '%',
  '%zz',
  '%E0%A4%A',
  '%ff%fe',
  '%ED%A0%80',
  '\u202egpj.exe',
  '\u0000',
  '\ufeff',
  '👩‍⚕️',
  "' OR '1'='1",
  "1'; DROP TABLE roles; --",
  '{{7*7}}<%= 7*7 %>',
  '__proto__',
  'constructor[prototype][x]=1',
  '.env',
  '.git/config',
  'wp-login.php',
  'server/serve.mjs',
  '.next/BUILD_ID',
  '_next/../server/app/index.html',
  '_next/static/../../server/app/index.html',
  '_next/image?url=http://127.0.0.1/&w=64&q=1',
  '_next/data/x/index.json',
  'https://evil.example/',
  '//evil.example/%2e%2e',
  '/\\evil.example',
  ';/..;/',
  'a'.repeat(3000),
  '/'.repeat(2000),
  '../'.repeat(1000),
  '&'.repeat(2000),
  '('.repeat(2000),
]
const PAGES = [
  '/',
  '/roles',
  '/roles/',
  '/compare',
  '/search',
  '/search/results',
  '/fit',
  '/plan',
  '/leave',
  '/guide/',
  '/drivers/',
  '/roles.csv',
  '/roles.json',
  '/compare/picture',
  '/roles/picture',
  '/_next/',
  '/_next/static/',
]
const NAMES = ['q', 'pay', 'hours', 'sort', 'view', 'roles', 'list', 'compare', 'page', 'eases', '_rsc', '__proto__', 'x[]', '']
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'BREW', 'get', 'HEAD']

const noise = fc.string({ unit: 'binary', maxLength: 40 })
const bytes = fc.uint8Array({ maxLength: 30 }).map((part) => Buffer.from(part).toString('latin1'))
const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PAYLOADS) }, noise, noise.map(encodeURIComponent), bytes)
const target = fc.oneof(
  fc.tuple(fc.constantFrom(...PAGES), piece).map(([page, part]) => page + part),
  fc
    .tuple(fc.constantFrom(...PAGES), fc.array(fc.tuple(fc.constantFrom(...NAMES), piece), { minLength: 1, maxLength: 6 }))
    .map(([page, params]) => `${page}?${params.map(([name, value]) => `${name}=${value}`).join('&')}`),
  piece.map((part) => `/${part}`),
)
const BODY = 'Content-Length: 5'
const hostile = fc.record({
  method: fc.oneof({ weight: 9, arbitrary: fc.constant('GET') }, fc.constantFrom(...METHODS)),
  // A bare line end would end the request line itself; a blank is what the encoder of a browser never sends.
  target: target.map((text) => text.replace(/[\r\n ]/g, '+')),
  header: fc.constantFrom(
    '',
    'RSC: 1',
    'RSC: 1\r\nNext-Router-State-Tree: %5B%22%22',
    'Next-Router-Prefetch: 1',
    'Next-Action: zzq',
    'X-Forwarded-Host: <script>zzq(1)</script>',
    'Cookie: a=<script>zzq(1)</script>',
    'Accept-Encoding: br',
    'Range: bytes=0-1,2-3,9999999999-',
    'If-None-Match: "<script>zzq(1)</script>"',
    BODY,
    'Expect: 100-continue',
  ),
})
type Hostile = { method: string; target: string; header: string }

/** What comes back on a connection of its own, byte for byte. */
function send(port: number, { method, target: address, header }: Hostile): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let received = ''
    socket.setEncoding('latin1').setTimeout(60_000, () => socket.destroy(new Error('no answer within a minute')))
    socket.on('data', (part) => {
      received += part
    })
    socket.on('error', (error) => (received.startsWith('HTTP/') ? resolve(received) : reject(error)))
    socket.on('close', () => resolve(received))
    const body = header === BODY ? 'zzq=1' : ''
    socket.write(`${method} ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}${header && '\r\n'}\r\n${body}`)
  })
}

function lossOf(answer: string): string | undefined {
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0)
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (status === 0) return `answered ${JSON.stringify(answer.slice(0, 40))}`
  if (status >= 500) return `answered ${status}`
  if (/^(?:x-zzq|set-cookie):/im.test(head)) return 'put a header of its own into the answer'
  if (/^location:\s*(?:https?:)?[/\\]{2}/im.test(head)) return 'was sent to another site'
  if (/root:x:0|\[fonts\]/.test(body)) return 'read a file of the machine'
  if (!/^content-type: application\/json/im.test(head) && /<(?:script|img)[^>]*>zzq|onerror=zzq\(1\)>/.test(body))
    return 'came back unescaped'
  return undefined
}

describe('hostile requests', () => {
  const requests = fc.sample(hostile, { numRuns: COUNT, seed: 20261124 })

  test.each(['nginx', 'a replica'])(`${COUNT} to %s are all answered, none with an error of ours or with what it sent`, async (to) => {
    const port = to === 'nginx' ? cluster.nginx.port : cluster.replicas[0].port
    const lost: string[] = []
    const waiting = requests.values()
    const attack = async () => {
      for (const each of waiting) {
        const loss = await send(port, each).then(lossOf, (error: Error) => error.message)
        if (loss) lost.push(`${loss}: ${JSON.stringify(each).slice(0, 200)}`)
      }
    }
    await Promise.all(Array.from({ length: 20 }, attack))
    expect(lost).toEqual([])
    expect(await askAll(reader, ['/', '/roles', '/search/results?q=pay'], 1)).toEqual([])
  })

  test('of 20,000 characters are refused, and slow ones are ended, while every other reader is answered', async () => {
    const repeated = await everyPath(reader)
    expect(await askAll(reader, repeated, 4)).toEqual([])
    const ports = [cluster.nginx.port, cluster.replicas[0].port]
    const slow = ports.flatMap((port) => Array.from({ length: 200 }, () => openSlowly(port)))
    const long = ports.map((port) => {
      const asking = new Reader(port)
      const refused = askAll(
        asking,
        Array.from({ length: 200 }, (_, number) => `/roles?q=${number}${'x'.repeat(20_000)}`),
        10,
        (_, { status }) => (status === 414 || status === 431 ? undefined : `answered ${status}`),
      )
      return refused.finally(() => asking.close())
    })
    const others = askAll(reader, mixedPaths(repeated, 4000), 20)
    expect((await Promise.all(long)).flat()).toEqual([])
    expect(await others).toEqual([])
    const ended = await Promise.all(slow)
    expect(ended.filter((isEnded) => !isEnded)).toEqual([])
    expect(await askAll(reader, repeated, 10)).toEqual([])
  })
})

/** A connection that sends a byte a second; gives whether the server ended it within half a minute. */
async function openSlowly(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.resume()
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')
  for (let second = 0; second < 30 && !socket.destroyed; second++) {
    socket.write('x')
    await sleep(1000)
  }
  const isEnded = socket.destroyed
  socket.destroy()
  return isEnded
}
