// @ts-check
// One line of JSON for each answer and each error, on standard output. What is typed or chosen stands in queries, and who asks in
// addresses and headers: none of these is ever written.
import { inspect } from 'node:util'

/** Longer paths are nobody's page. */
const LONGEST_PATH = 200

/**
 * The line of one answer. `address` is what was asked for; its query is left out.
 * @param {{ time: Date, method: string, address: string, status: number, milliseconds: number, bytes: number, isWhole: boolean }} answer
 */
export function requestLine({ time, method, address, status, milliseconds, bytes, isWhole }) {
  const path = address.replace(/(?:[?#]|%3f|%23).*$/is, '').slice(0, LONGEST_PATH)
  const line = { time: time.toISOString(), level: 'info', method, path, status, ms: Math.round(milliseconds * 10) / 10, bytes }
  // Whoever asked has gone before it was sent.
  return JSON.stringify(isWhole ? line : { ...line, aborted: true })
}

/**
 * The line of an error or a warning. A message of the framework may quote an address: its query is left out.
 * @param {{ time: Date, level: 'info' | 'warn' | 'error', parts: readonly unknown[] }} event
 */
export function eventLine({ time, level, parts }) {
  const message = parts.map((part) => (typeof part === 'string' ? part : inspect(part, { depth: 3 }))).join(' ')
  return JSON.stringify({ time: time.toISOString(), level, message: message.replace(/[?#][^\s'"`]+/g, '?…') })
}

/** @param {string} line */
const write = (line) => process.stdout.write(`${line}\n`)

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} milliseconds
 */
export function logRequest({ method = '', url = '' }, response, milliseconds) {
  const bytes = method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0)
  const isWhole = response.writableFinished
  write(requestLine({ time: new Date(), method, address: url, status: response.statusCode, milliseconds, bytes, isWhole }))
}

/** @param {'info' | 'warn' | 'error'} level @param {readonly unknown[]} parts */
export function logEvent(level, ...parts) {
  write(eventLine({ time: new Date(), level, parts }))
}

/** Lets what the framework prints come out as lines like the others. */
export function takeOverConsole() {
  console.log = console.info = console.debug = (...parts) => logEvent('info', ...parts)
  console.warn = (...parts) => logEvent('warn', ...parts)
  console.error = (...parts) => logEvent('error', ...parts)
}
