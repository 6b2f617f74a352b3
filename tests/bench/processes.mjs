// Programs that the benchmark runs: how long they take, what memory they take, and the servers among them.
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a program can be run here. */
export function has(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined
}

export async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Bytes of memory that a process and those it started hold together; 0 where the system does not tell. */
export function memoryOf(pid) {
  const processes = new Map()
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
      try {
        const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))
        // What is shared between them counts once: their proportional share of it.
        const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, 'utf8'))
        processes.set(Number(name), { parent: Number(parent), bytes: Number(kilobytes) * 1024 })
      } catch {
        // It has ended meanwhile, or is another user's.
      }
  } catch {
    return 0
  }
  const of = (id) =>
    (processes.get(id)?.bytes ?? 0) + [...processes].filter(([, { parent }]) => parent === id).reduce((sum, [child]) => sum + of(child), 0)
  return of(pid)
}

/** Runs a program to its end: seconds it took and the most memory it held. Throws where it fails, with what it wrote. */
export async function timed(command, args, options = {}) {
  const began = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let written = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      written += data
    })
  let bytes = 0
  const watch = setInterval(() => {
    bytes = Math.max(bytes, memoryOf(child.pid))
  }, 500)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${written.slice(-3000)}`)
  return { seconds: (performance.now() - began) / 1000, bytes }
}

/** Milliseconds after which a server that does not answer is given up; with thousands of roles it reads for a minute. */
const LONGEST_START = 600_000

/** Starts a server with Node and waits for its first answer on /; gives its address, the seconds that took, its process and what ends it. */
export async function startServer(script, options = {}) {
  const port = await freePort()
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', ...options.env }
  const began = performance.now()
  const child = spawn(process.execPath, [script], { stdio: 'ignore', cwd: options.cwd, env })
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) break
    if (child.exitCode !== null || performance.now() - began > LONGEST_START) {
      child.kill('SIGKILL')
      throw new Error(`${script} did not answer`)
    }
    await sleep(10)
  }
  const stop = () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    return ended
  }
  return { address, seconds: (performance.now() - began) / 1000, pid: child.pid, stop }
}

/**
 * What a server answers to `connections` readers at once for `seconds`: requests a second, the 99th percentile in
 * milliseconds, and how many answers were no success. `script` is Lua that says what to ask for instead of the address.
 */
export function wrk(url, { seconds = 5, connections = 32, script } = {}) {
  const args = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    'accept-encoding: br',
    ...(script ? ['-s', script] : []),
    url,
  ]
  const { stdout } = spawnSync('wrk', args, { encoding: 'utf8' })
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? []
  const [, amount, unit] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? []
  const [, failed = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(stdout) ?? []
  if (rate === undefined) throw new Error(`wrk said nothing of ${url}: ${stdout}`)
  return { rate: Number(rate), p99: Number(amount) * { us: 0.001, ms: 1, s: 1000 }[unit], failed: Number(failed) }
}
