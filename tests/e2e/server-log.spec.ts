import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, test } from 'playwright/test'

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts the server of the build, and keeps what it writes. */
function startServer(port: number, env: Record<string, string> = {}) {
  const server = spawn(process.execPath, ['.next/standalone/server/serve.mjs'], { env: { ...process.env, PORT: String(port), ...env } })
  let written = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (written += String(data)))
  return {
    process: server,
    written: () => written,
    lines: () =>
      written
        .split('\n')
        .filter(Boolean)
        .map((line): Record<string, string | number> => JSON.parse(line)),
  }
}

// Loading the content takes some seconds on a busy machine.
test.setTimeout(90_000)

async function isReady(port: number): Promise<boolean> {
  return (await fetch(`http://localhost:${port}/readyz`).catch(() => null))?.ok ?? false
}

test('no line the server writes tells an answer or a private number', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the server writes the same for everybody')
  const port = await freePort()
  const server = startServer(port)
  try {
    await expect.poll(() => isReady(port), { timeout: 60_000 }).toBe(true)
    const pay = '173519'
    await page.goto(`http://localhost:${port}/fit`)
    const agent = await page.evaluate(() => navigator.userAgent)
    await page.getByRole('group', { name: 'Emotional strain' }).getByLabel('Most of all').check()
    await page.getByLabel('Dollars a year').fill(pay)
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Dollars a year')).toHaveValue(pay)
    const [present, target] = ['281734', '199311']
    await page.goto(`http://localhost:${port}/plan?line=clinic:20`)
    await page.getByLabel('Present pay').fill(present)
    await page.getByLabel('Target').fill(target)
    await page.reload()
    await expect(page.getByLabel('Target')).toHaveValue(/199,?311/)
    await page.goto(`http://localhost:${port}/roles`)
    await page.goto(`http://localhost:${port}/search?q=burnout+for+years`)
    await page.goto(`http://localhost:${port}/search/results?q=burnout+for+years`)
    await page.goto(`http://localhost:${port}/plan?line=clinic:19&role=&amount=`)
    await page.goto(`http://localhost:${port}/fit?pay=164523`)
    expect(server.lines().filter(({ path }) => path === '/plan').length).toBeGreaterThan(2)
    for (const told of [pay, present, target, 'emotional-strain=3', 'burnout', 'clinic:', '164523', agent, 'Mozilla', '127.0.0.1', '::1'])
      expect(server.written(), told).not.toContain(told)
  } finally {
    server.process.kill()
  }
})

test('every answer is one line of JSON with its path, status, time and length', async ({ request }, { project }) => {
  test.skip(project.name !== 'desktop', 'the server writes the same for everybody')
  const port = await freePort()
  const server = startServer(port)
  try {
    await expect.poll(() => isReady(port), { timeout: 60_000 }).toBe(true)
    const whole = await request.get(`http://localhost:${port}/method?from=mail`)
    await request.get(`http://localhost:${port}/no-such-page`)
    await expect.poll(() => server.lines().map(({ path }) => path)).toContain('/no-such-page')
    const answers = server.lines().filter(({ path }) => path && path !== '/readyz')
    expect(answers.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/method', 308],
      ['GET', '/method', 200],
      ['GET', '/no-such-page', 404],
    ])
    expect(answers[1]).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      method: 'GET',
      path: '/method',
      status: 200,
      ms: expect.any(Number),
      bytes: Number(whole.headers()['content-length']),
    })
  } finally {
    server.process.kill()
  }
})

test('a server that is told to end takes no more, says so and finishes what it has begun', async ({ page: _ }, { project }) => {
  test.skip(project.name !== 'desktop', 'about the server alone')
  const port = await freePort()
  const server = startServer(port)
  const ended = once(server.process, 'exit')
  try {
    await expect.poll(() => isReady(port), { timeout: 60_000 }).toBe(true)
    const [ready, page] = [await beginRequest(port, '/readyz'), await beginRequest(port, '/method')]
    server.process.kill('SIGTERM')
    await expect.poll(() => fetch(`http://localhost:${port}/healthz`).then(String, ({ cause }) => cause.code)).toBe('ECONNREFUSED')
    expect(await ready.finish()).toMatch(/^HTTP\/1\.1 503 .*connection: close.*"state":"draining"/is)
    expect(await page.finish()).toMatch(/^HTTP\/1\.1 200 .*connection: close.*<\/html>$/is)
    expect(await ended).toEqual([0, null])
  } finally {
    server.process.kill('SIGKILL')
  }
})

/** A request whose head has begun to arrive; `finish` sends the rest and gives all that is answered. */
async function beginRequest(port: number, path: string) {
  const socket = connect(port, 'localhost')
  await once(socket, 'connect')
  let answer = ''
  socket.on('data', (data) => (answer += String(data)))
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n`)
  return {
    async finish() {
      socket.write('\r\n')
      await once(socket, 'close')
      return answer
    },
  }
}
