import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { RENDER_AHEAD } from '@/lib/fetch-ahead'
import { cachePolicy, FOREVER, NEVER, UNTIL_DEPLOYMENT } from '@/server/cache-policy.mjs'
import { canonicalAddress } from '@/server/canonical.mjs'
import { pagePolicy } from '@/server/content-security-policy.mjs'
import { eventLine, requestLine } from '@/server/log.mjs'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the content security policy of a page', () => {
  const scriptSource = (html: string) => /script-src ([^;]*);/.exec(pagePolicy(Buffer.from(html)))?.[1]

  test('vouches for the inline scripts of the framework by their hash', () => {
    const scripts = [
      '(self.__next_f=self.__next_f||[]).push([0])',
      String.raw`self.__next_f.push([1,"4:[\"$\",\"p\",null,{\"children\":\"aé\\\\b\"}]\n"])`,
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js","static/chunks/b.js"],"runtimeModuleIds":[94553]});',
      JSON.stringify(RENDER_AHEAD),
    ]
    const html = `<html><script src="/a.js" async=""></script>${scripts.map((text) => `<script id="x">${text}</script>`).join('')}</html>`
    expect(scriptSource(html)).toBe(`'self' ${scripts.map(hash).join(' ')}`)
  })

  test.each([
    'alert(1)',
    'self.__next_f.push([1,""]);alert(1)',
    'self.__next_f.push([1,"a"+alert(1)])',
    String.raw`self.__next_f.push([1,"a\\"+alert(1)+"b"])`,
    'self.__next_f.push([1,`a`])',
    'self.__next_f.push([1,"a"])\nalert(1)',
    'self.__next_f.push([1,"a\n"])',
    'self.__next_f.push([alert(1)])',
    '{"prerender":[{"urls":["/leave"]}]}',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[alert(1)],"runtimeModuleIds":[1]})',
  ])('does not vouch for %j', (script) => {
    expect(scriptSource(`<script>${script}</script>`)).toBe("'self'")
  })

  test('leaves data alone, which no browser runs', () => {
    expect(scriptSource('<script type="application/ld+json">{"@graph":[]}</script>')).toBe("'self'")
  })

  test('allows nothing unsafe and no other origin', () => {
    const policy = pagePolicy(Buffer.from('<style>p{color:red}</style>'))
    expect(policy).toContain(`style-src 'self' ${hash('p{color:red}')};`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    for (const directive of ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(directive)
  })
})

describe('who may keep an answer', () => {
  const page = { path: '/roles', hasQuery: false, status: 200, isPrerendered: false, isRouterData: false, isUnlisted: false }
  test.each([
    ['a page built ahead', { isPrerendered: true }, UNTIL_DEPLOYMENT],
    ['its data for the router', { isPrerendered: true, isRouterData: true }, UNTIL_DEPLOYMENT],
    ['a canonical comparison', { hasQuery: true }, UNTIL_DEPLOYMENT],
    ['the data of a page made on demand', { hasQuery: true, isRouterData: true }, NEVER],
    ['a query that was not understood or is one reader’s', { hasQuery: true, isUnlisted: true }, NEVER],
    ['a page kept out of search engines, without a query', { isUnlisted: true }, UNTIL_DEPLOYMENT],
    ['a file named by its content', { path: '/_next/static/chunks/a.js' }, FOREVER],
    ['a file that is gone', { path: '/_next/static/chunks/a.js', status: 404 }, NEVER],
    ['a missing page', { status: 404, isPrerendered: true }, NEVER],
    ['a fault', { status: 500 }, NEVER],
    ['the way to the canonical address', { status: 308 }, UNTIL_DEPLOYMENT],
  ] as const)('%s', (_, differing, policy) => {
    expect(cachePolicy({ ...page, ...differing })).toBe(policy)
  })
})

test.each([
  ['/roles/irb-member', '', true, null],
  ['/roles/irb-member', 'utm_source=mail', true, '/roles/irb-member'],
  ['/opengraph-image', '3f2a9c', true, null],
  ['/roles', 'place=remote&list=a,b', false, null],
  ['/roles', 'place=remote&list=a%2Cb', false, '/roles?place=remote&list=a,b'],
  ['/roles', 'place=a&sort=name&place=b', false, '/roles?place=a&place=b&sort=name'],
])('%s?%s of a page built ahead (%s) is asked for at %s', (path, query, isPrerendered, address) => {
  expect(canonicalAddress({ path, query: query as string, isPrerendered: isPrerendered as boolean })).toBe(address)
})

describe('a line of the log', () => {
  const time = new Date('2026-01-02T03:04:05Z')

  test('tells the path and no query', () => {
    const address = '/plan?line=clinic:20#x'
    const line = requestLine({ time, method: 'GET', address, status: 200, milliseconds: 1.234, bytes: 5, isWhole: true })
    expect(JSON.parse(line)).toEqual({
      time: time.toISOString(),
      level: 'info',
      method: 'GET',
      path: '/plan',
      status: 200,
      ms: 1.2,
      bytes: 5,
    })
  })

  test('is one line whatever is asked for, and short', () => {
    const address = `/a\n"b${'c'.repeat(500)}`
    const line = requestLine({ time, method: 'GET', address, status: 404, milliseconds: 1, bytes: 0, isWhole: false })
    expect(line).not.toContain('\n')
    expect(line.length).toBeLessThan(400)
    expect(JSON.parse(line).aborted).toBe(true)
  })

  test('of an error quotes no query either', () => {
    const line = eventLine({ time, level: 'error', parts: ['Failed to handle request for /plan?line=clinic:20', new Error('of /fit?a=1')] })
    expect(line).not.toMatch(/clinic|a=1/)
    expect(line).not.toContain('\n')
  })
})
