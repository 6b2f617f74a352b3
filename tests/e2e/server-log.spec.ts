import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'playwright/test'

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

test('no line the server writes tells an answer or a private number', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the server writes the same for everybody')
  const port = await freePort()
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)])
  let written = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (written += String(data)))
  try {
    await expect.poll(() => written, { timeout: 30_000 }).toContain('Ready')
    const pay = '173519'
    await page.goto(`http://localhost:${port}/fit`)
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
    for (const told of [pay, present, target, 'emotional-strain=3']) expect(written).not.toContain(told)
  } finally {
    server.kill()
  }
})
