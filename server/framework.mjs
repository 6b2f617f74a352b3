// @ts-check
// Next behind one function: an address and a few headers in, a whole answer out.
import { readFileSync } from 'node:fs'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { join } from 'node:path'

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Rendered */

/**
 * The headers with which Next's router asks for a part of a page; Next names them in `vary`. No other header of a request reaches
 * it, so that an answer depends on nothing that a cache does not see: not on who asks, from where, with what or by which name.
 */
export const ROUTER_HEADERS = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url']

/**
 * Loads Next for the site that was built into a folder.
 * @param {string} root
 * @returns {Promise<(address: string, headers: Record<string, string>) => Promise<Rendered>>}
 */
export async function loadFramework(root) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  // As the server.js does that Next writes into the folder: the configuration as it was built, since next.config.ts is not there. The
  // variable is Next's own and no documented one; look here first when a new version does not start.
  const built = JSON.parse(readFileSync(join(root, '.next/required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()

  return (address, headers) =>
    new Promise((resolve, reject) => {
      const request = Object.assign(new IncomingMessage(new Socket()), {
        method: 'GET',
        url: address,
        headers: { host: 'localhost', ...headers },
      })
      request.push(null)
      handle(request, collect(request, resolve)).catch(reject)
    })
}

/**
 * A response that keeps what is written instead of sending it: no page here waits for anything, so nothing is gained by
 * streaming, and only a whole answer has a hash, a length and a status that is right.
 * @param {IncomingMessage} request
 * @param {(rendered: Rendered) => void} done
 */
function collect(request, done) {
  const response = new ServerResponse(request)
  /** @type {Buffer[]} */
  const chunks = []
  /** @param {unknown[]} parts what `write` and `end` are called with */
  const keep = ([chunk, encoding]) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  return Object.assign(response, {
    flushHeaders: () => {},
    /** @param {number} status @param {unknown[]} rest */
    writeHead: (status, ...rest) => {
      response.statusCode = status
      for (const [name, value] of Object.entries(/** @type {object} */ (rest.at(-1) ?? {}))) response.setHeader(name, value)
      return response
    },
    /** @param {unknown[]} parts */
    write: (...parts) => {
      keep(parts)
      return true
    },
    /** @param {unknown[]} parts */
    end: (...parts) => {
      if (response.writableEnded) return response
      keep(parts)
      response.finished = true
      const headers = Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, [value].flat().join(', ')]))
      done({ status: response.statusCode, headers, body: Buffer.concat(chunks) })
      response.emit('finish')
      response.emit('close')
      return response
    },
  })
}
