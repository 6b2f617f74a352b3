// @ts-check
// What the site answers to an address: the page as Next renders it, with the headers that it is sent with.
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { cachePolicy, NEVER, UNTIL_DEPLOYMENT } from './cache-policy.mjs'
import { canonicalAddress } from './canonical.mjs'
import { NO_PAGE_POLICY, pagePolicy } from './content-security-policy.mjs'
import { loadFramework, ROUTER_HEADERS } from './framework.mjs'
import { refusal } from './send.mjs'

/** @typedef {import('./send.mjs').Answer} Answer */

/** Bytes of answers kept ready in this process: all pages and a few hundred comparisons. */
const MOST_KEPT = 48 * 1024 * 1024

/** What Next sends that is ours to say, or nobody's business. */
const DROPPED = [
  'cache-control',
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'accept-ranges',
  'refresh',
  'set-cookie',
  'transfer-encoding',
  'x-powered-by',
]

/** Pages that load what is loaded once: the content and the search index. */
const WARMING = ['/', '/roles', '/search/results?q=pay', '/search?q=pay']

/** @param {string} root the folder of the built site */
export async function createSite(root) {
  const render = await loadFramework(root)
  /** @type {LRUCache<string, Answer>} */
  const kept = new LRUCache({ maxSize: MOST_KEPT, sizeCalculation: ({ body }) => 2 * body.length + 2000 })

  /**
   * @param {string} address path and query
   * @param {import('node:http').IncomingHttpHeaders} headers
   * @returns {Promise<Answer>}
   */
  async function answer(address, headers) {
    const routed = Object.fromEntries(
      ROUTER_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
    )
    const key = JSON.stringify([address, routed])
    const ready = kept.get(key)
    if (ready) return ready
    if (!isPath(address)) return refusal(400)
    const answered = toAnswer(address, routed, await render(address, routed))
    if (answered.headers['cache-control'] !== NEVER) kept.set(key, answered)
    return answered
  }

  return {
    answer,
    async warm() {
      for (const address of WARMING) await answer(address, {})
    },
  }
}

/**
 * Whether an address can be one of ours: a path whose escapes are UTF-8.
 * @param {string} address
 */
function isPath(address) {
  try {
    return address.startsWith('/') && !decodeURIComponent(address.replace(/\?.*$/s, '')).includes('\0')
  } catch {
    return false
  }
}

/**
 * @param {string} address
 * @param {Record<string, string>} routed
 * @param {import('./framework.mjs').Rendered} rendered
 * @returns {Answer}
 */
function toAnswer(address, routed, { status, headers: given, body }) {
  const [path = '/', ...rest] = address.split('?')
  const query = rest.join('?').replace(/(?:^|&)_rsc=[^&]*/, '')
  const isRouterData = routed.rsc === '1'
  const isPage = (given['content-type'] ?? '').startsWith('text/html')
  const isPrerendered = 'x-nextjs-prerender' in given || given['x-nextjs-cache'] === 'HIT'
  const isUnlisted = (given['x-robots-tag'] ?? '').includes('noindex') || (isPage && body.includes('<meta name="robots" content="noindex'))
  const cacheControl = cachePolicy({ path, hasQuery: query !== '', status, isPrerendered, isRouterData, isUnlisted })

  // What Next's own headers tell is read by its router, which asks for no page.
  const isOurs = (/** @type {string} */ name) => DROPPED.includes(name) || (isPage && name.startsWith('x-nextjs-'))
  const headers = Object.fromEntries(Object.entries(given).filter(([name]) => !isOurs(name)))
  headers['cache-control'] = cacheControl
  const canonical =
    cacheControl === UNTIL_DEPLOYMENT && status === 200 && !isRouterData ? canonicalAddress({ path, query, isPrerendered }) : null
  if (canonical !== null) return { status: 308, headers: { location: canonical, 'cache-control': cacheControl }, body: Buffer.alloc(0) }
  // Next writes the target of a redirect into its body, too, where nobody reads it.
  if (status >= 300 && status < 400) return { status, headers: { ...headers, 'cache-control': cacheControl }, body: Buffer.alloc(0) }

  headers['content-security-policy'] = isPage ? pagePolicy(body) : NO_PAGE_POLICY
  headers['cross-origin-resource-policy'] = isPage || path.startsWith('/_next/') || isRouterData ? 'same-origin' : 'cross-origin'
  if (cacheControl === NEVER) return { status, headers, body }
  // Every comparison is another one; what has no query, or is built ahead, is one of a few hundred.
  const isAskedOften = query === '' || isPrerendered
  return { status, headers, body, tag: createHash('sha256').update(body).digest('base64url').slice(0, 22), isAskedOften }
}
