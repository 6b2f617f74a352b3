// @ts-check
// Puts an answer on the wire: in the coding that was asked for, whole, or as "not modified".

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { NO_PAGE_POLICY } from './content-security-policy.mjs'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers in lower case, but for those that every answer has
 * @property {Buffer} body
 * @property {string} [tag] of the content, for answers that may be kept
 * @property {boolean} [isAskedOften] whether it is worth the best compression, a tenth smaller and some hundred times slower
 * @property {Partial<Record<Coding, Promise<Buffer>>>} [coded] the body as it was already asked for
 */

/** @typedef {'br' | 'gzip' | 'identity'} Coding */

const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|image\/svg)/

/** Below this many bytes a head costs more than is saved. */
const LEAST_COMPRESSED = 1000

/** Above this many bytes the best compression takes seconds. */
const MOST_COMPRESSED_BEST = 300_000

/** What every answer carries. */
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  // Whoever opens a source tells it not even from where: that one reads here may be nobody's business.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  // No script of others runs here; this holds should one come. Each answer carries it, so it names only what would do harm.
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const HSTS = 'max-age=63072000'

/**
 * An answer without a page: a refusal, or what the health checks say.
 * @param {number} status
 * @param {string} text
 * @returns {Answer}
 */
export function refusal(status, text = '') {
  return {
    status,
    headers: {
      'cache-control': 'no-store',
      'content-security-policy': NO_PAGE_POLICY,
      'content-type': text.startsWith('{') ? 'application/json' : 'text/plain; charset=utf-8',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
      // What is left of a body is not worth reading.
      ...(status === 405 || status === 414 ? { connection: 'close' } : {}),
    },
    body: Buffer.from(text),
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 */
export async function send(request, response, answer) {
  const { status, headers, tag } = answer
  for (const [name, value] of Object.entries({ ...EVERYWHERE, ...headers })) response.setHeader(name, value)
  if (request.headers['x-forwarded-proto'] === 'https') response.setHeader('strict-transport-security', HSTS)

  const isCoded = answer.body.length >= LEAST_COMPRESSED && COMPRESSIBLE.test(headers['content-type'] ?? '')
  if (isCoded) response.setHeader('vary', headers.vary ? `${headers.vary}, accept-encoding` : 'accept-encoding')
  const coding = isCoded ? codingFor(request) : 'identity'
  const etag = tag && `"${tag}${coding === 'identity' ? '' : `-${coding}`}"`
  if (etag) response.setHeader('etag', etag)
  if (etag && status === 200 && fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag })) {
    for (const name of ['content-type', 'content-disposition']) response.removeHeader(name)
    response.writeHead(304).end()
    return
  }
  const body = await bodyIn(coding, answer)
  if (coding !== 'identity') response.setHeader('content-encoding', coding)
  response.writeHead(status, { 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Coding}
 */
function codingFor(request) {
  const accepted = request.headers['accept-encoding'] === undefined ? [] : new Negotiator(request).encodings(['br', 'gzip', 'identity'])
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
}

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/**
 * The body in a coding, made once for an answer.
 * @param {Coding} coding
 * @param {Answer} answer
 */
function bodyIn(coding, answer) {
  if (coding === 'identity') return Promise.resolve(answer.body)
  answer.coded ??= {}
  answer.coded[coding] ??= compress(coding, answer.body, Boolean(answer.isAskedOften) && answer.body.length <= MOST_COMPRESSED_BEST)
  return /** @type {Promise<Buffer>} */ (answer.coded[coding])
}

/**
 * In a thread of its own, so that other answers go on.
 * @param {'br' | 'gzip'} coding
 * @param {Buffer} body
 * @param {boolean} isBest
 */
function compress(coding, body, isBest) {
  if (coding === 'gzip') return asGzip(body, { level: isBest ? constants.Z_BEST_COMPRESSION : constants.Z_DEFAULT_COMPRESSION })
  const quality = isBest ? constants.BROTLI_MAX_QUALITY : 5
  return asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
}
