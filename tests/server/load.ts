// Readers: ordinary requests, many at a time, whose every loss is counted and told.
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Ask = { headers?: Record<string, string>; method?: string; localAddress?: string }

/** A reader's connections to one port. Nothing is asked twice, so what is lost is seen. */
export class Reader {
  readonly #agent: Agent

  constructor(
    readonly port: number,
    connections = 40,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** The whole answer, or an error: where the connection broke, the body is short or nothing came within a minute. */
  get(path: string, { headers = {}, method = 'GET', localAddress }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, path, method, headers, localAddress, agent: this.#agent, timeout: 60_000 }
      const asked = request(options, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          if (!answer.complete) return reject(new Error('The answer broke off.'))
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) })
        })
      })
      asked.on('error', reject)
      asked.on('timeout', () => asked.destroy(new Error('No answer within a minute.')))
      asked.end()
    })
  }

  close() {
    this.#agent.destroy()
  }
}

/** The text of an answer, unpacked. */
export function textOf({ headers, body }: Answer): string {
  const coding = headers['content-encoding']
  return (coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

/**
 * Asks for each of the paths, so many at a time; gives what was lost, a line for each of the first losses and then how many more there
 * were. `each` sees every answer and may add losses.
 */
export async function askAll(
  reader: Reader,
  paths: Iterable<string>,
  atOnce: number,
  each: (path: string, answer: Answer) => string | undefined | Promise<string | undefined> = expectOk,
  ask: Ask = { headers: { 'accept-encoding': 'br' } },
  most = 20,
): Promise<string[]> {
  const lost: string[] = []
  const waiting = paths[Symbol.iterator]()
  const asking = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const path = next.value
      try {
        const loss = await each(path, await reader.get(path, ask))
        if (loss) lost.push(`${path.slice(0, 80)}: ${loss}`)
      } catch (error) {
        lost.push(`${path.slice(0, 80)}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, asking))
  return lost.length > most ? [...lost.slice(0, most), `and ${lost.length - most} more`] : lost
}

export function expectOk(_path: string, { status }: Answer): string | undefined {
  return status === 200 ? undefined : `answered ${status}`
}

/** The paths of every page that search engines may find, and of what stands beside them. */
export async function everyPath(reader: Reader): Promise<string[]> {
  const map = textOf(await reader.get('/sitemap.xml'))
  const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname)
  return [...new Set([...pages, ...FURTHER])]
}

const FURTHER = [
  '/roles.csv',
  '/roles.json',
  '/roles.schema.json',
  '/feed.xml',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/next-rounds.epub',
]

/** Addresses without end of which no two are alike: filtered lists, which can be kept, and searches, which must not be. */
export function* uncachedPaths(count: number): Generator<string> {
  for (let number = 0; number < count; number++) {
    yield number % 2 === 0 ? `/roles?pay=${50_000 + number}` : `/search/results?q=work${number}`
  }
}

/** Paths of both kinds, mixed evenly and always alike: each tenth is uncached. */
export function* mixedPaths(repeated: readonly string[], count: number): Generator<string> {
  const uncached = uncachedPaths(count)
  for (let number = 0; number < count; number++) {
    const path = number % 10 === 9 ? uncached.next().value : repeated[(number * 7) % repeated.length]
    if (path) yield path
  }
}
