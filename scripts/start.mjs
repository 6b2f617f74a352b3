// Serves the site: installs and builds what is missing or stale, then runs the production server.
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, SERVER } from './setup.mjs'

ensureInstalled()
if (!ensureBuilt()) process.exit(1)

const port = process.env.PORT ?? '3000'
const server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: port }, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

const address = `http://localhost:${port}`
for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt++) {
  const answer = await fetch(`${address}/healthz`).catch(() => null)
  if (answer) {
    console.log(`\nNext Rounds is served on ${address}\n`)
    break
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
}
