// @ts-check
// The production server, and the only way in which the site is served: by `npm start`, in the tests and in the container.
//
// It stands in the folder that `npm run build` assembles, .next/standalone, next to Next and the built pages, and needs nothing
// else: no package manager, no network, no writable disk. Start it with `node .next/standalone/server/serve.mjs`, from any working
// folder. It keeps no state, so that any number of them serve the same site.
//
//   PORT   the port, 3000 unless set
//   HOST   the address to listen on; all of them unless set
//   GRACE  seconds between SIGTERM and the end of new connections, in which /readyz already says 503; 0 unless set
//
//   GET /healthz   200 as long as the process answers
//   GET /readyz    200 with the version (the build id) once the content and the search index are loaded; before, and while it
//                  drains, 503
//
// SIGTERM and SIGINT drain: /readyz says no, every answer closes its connection, after GRACE seconds no connection is taken any more,
// and the process ends with 0 once the last answer is out, or after half a minute.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { logEvent, logRequest, takeOverConsole } from './log.mjs'
import { refusal, send } from './send.mjs'
import { createSite } from './site.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const version = readFileSync(join(root, '.next/BUILD_ID'), 'utf8')
const port = Number(process.env.PORT || 3000)
const host = process.env.HOST || undefined
const grace = Number(process.env.GRACE || 0) * 1000

/** What a request may take, in characters and milliseconds: far more than any page of ours asks for. */
const LIMITS = {
  address: 8000,
  headers: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  silence: 30_000,
  draining: 25_000,
}

const HEALTH = ['/healthz', '/readyz']

/** @type {'starting' | 'ready' | 'draining'} */
let state = 'starting'

takeOverConsole()
const site = await createSite(root)

const server = createServer(
  {
    maxHeaderSize: LIMITS.headers,
    headersTimeout: LIMITS.headersTimeout,
    requestTimeout: LIMITS.requestTimeout,
    // Longer than a proxy in front keeps a connection, so that it is the proxy that closes and never finds a dead one.
    keepAliveTimeout: LIMITS.keepAliveTimeout,
    connectionsCheckingInterval: 2000,
  },
  (request, response) => {
    const began = performance.now()
    // What machines ask every few seconds tells nobody anything.
    if (!HEALTH.includes(request.url ?? '')) response.once('close', () => logRequest(request, response, performance.now() - began))
    if (state === 'draining') response.setHeader('connection', 'close')
    answer(request)
      .then((found) => send(request, response, found))
      .catch((error) => {
        logEvent('error', error)
        if (!response.headersSent) send(request, response, refusal(500))
        else response.destroy()
      })
  },
)

/** @param {import('node:http').IncomingMessage} request */
async function answer(request) {
  const url = request.url ?? '/'
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  if (HEALTH.includes(url)) return report(url === '/readyz' && state !== 'ready' ? 503 : 200)
  if (url.length > LIMITS.address) return refusal(414)
  return site.answer(url, request.headers)
}

/** @param {number} status */
function report(status) {
  return refusal(status, `${JSON.stringify({ state, version })}\n`)
}

server.timeout = LIMITS.silence

// A request that is none, whose head is too long or does not arrive: Node has nothing to hand over but the socket.
server.on('clientError', (error, socket) => {
  if (!socket.writable) return socket.destroy()
  const code = 'code' in error ? error.code : ''
  const status =
    code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
})

function drain() {
  // A terminal signals the whole group and npm passes it on once more.
  if (state === 'draining') return
  state = 'draining'
  setTimeout(() => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // Whoever still reads by then reads too slowly to wait for.
    setTimeout(() => server.closeAllConnections(), LIMITS.draining).unref()
  }, grace)
}
process.on('SIGTERM', drain)
process.on('SIGINT', drain)

server.listen(port, host, () => {
  // The first reader comes before the index; nobody pays for building it.
  setTimeout(() => site.warm().then(() => (state = state === 'starting' ? 'ready' : state)), 200)
})
