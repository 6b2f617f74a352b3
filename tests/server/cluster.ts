// The built site as it is deployed: two replicas behind the shipped nginx configuration, on free ports, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BUILT = join(root, '.next/standalone')

/** A folder that a user without rights can enter as well. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-rounds-'))
  chmodSync(folder, 0o755)
  return folder
}

/** A copy of what the build assembled, and its build id. */
export function copySite(folder: string): { folder: string; version: string } {
  cpSync(BUILT, folder, { recursive: true, verbatimSymlinks: true })
  return { folder, version: readFileSync(join(folder, '.next/BUILD_ID'), 'utf8') }
}

/**
 * The site as another build would have made it: another build id and another name for a script that every page asks for, written
 * wherever they stand. Both keep their length, so that nothing that counts characters is disturbed.
 */
export function makeNextVersion(
  { folder, version }: { folder: string; version: string },
  target: string,
): { folder: string; version: string } {
  cpSync(folder, target, { recursive: true, verbatimSymlinks: true })
  const { rootMainFiles } = JSON.parse(readFileSync(join(folder, '.next/build-manifest.json'), 'utf8')) as { rootMainFiles: string[] }
  const script = rootMainFiles.map((path) => path.split('/').at(-1) ?? '').find((name) => !name.startsWith('turbopack'))
  if (!script) throw new Error('No script is common to all pages.')
  const changes = [version, script].map((name) => [name, name.replace(/[a-z0-9]/, (first) => (first === '0' ? '1' : '0'))] as const)
  rewrite(join(target, '.next'), changes)
  return { folder: target, version: readFileSync(join(target, '.next/BUILD_ID'), 'utf8') }
}

function rewrite(folder: string, changes: readonly (readonly [string, string])[]) {
  const change = (text: string) => changes.reduce((changed, [before, after]) => changed.replaceAll(before, after), text)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) rewrite(path, changes)
    else if (entry.isFile()) {
      // As single bytes, so that pictures and fonts pass through unharmed.
      const before = readFileSync(path, 'latin1')
      const after = change(before)
      if (after !== before) writeFileSync(path, after, 'latin1')
    }
    if (change(entry.name) !== entry.name) renameSync(path, join(folder, change(entry.name)))
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free.'))))
    })
  })
}

/** One server of the site. */
export class Replica {
  #process: ChildProcess | undefined

  constructor(
    readonly port: number,
    readonly log: string,
  ) {}

  /** Starts a site's folder and waits until it is ready. */
  async start(folder: string, assets: string, options: { uid?: number; node?: string; env?: Record<string, string> } = {}): Promise<void> {
    const log = openSync(this.log, 'a')
    const { uid, node = process.execPath, env } = options
    this.#process = spawn(node, [join(folder, 'server/replica.mjs')], {
      cwd: '/',
      stdio: ['ignore', log, log],
      env: { ...process.env, NODE_ENV: 'production', PORT: String(this.port), HOST: '127.0.0.1', ASSETS: assets, ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    })
    await this.#ready()
  }

  async #ready() {
    for (let attempt = 0; attempt < 400; attempt++) {
      if (this.#process?.exitCode !== null) break
      const status = await statusOf(this.port, '/readyz')
      if (status === 200) return
      await sleep(50)
    }
    throw new Error(`The replica did not become ready:\n${readFileSync(this.log, 'utf8').slice(-2000)}`)
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** Ends the process with a signal and waits for its end; gives its exit code, null where the signal ended it. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
    child.kill(signal)
    return ended
  }
}

/** The shipped nginx in front of replicas. Its own address is the only one that no limit counts. */
export class Nginx {
  #process: ChildProcess | undefined
  readonly log: string

  private constructor(
    readonly port: number,
    readonly folder: string,
  ) {
    this.log = join(folder, 'nginx.log')
  }

  static async start(
    folder: string,
    replicas: readonly Replica[],
    change: (configuration: string) => string = (same) => same,
  ): Promise<Nginx> {
    const nginx = new Nginx(await freePort(), folder)
    for (const name of ['conf/nginx', 'tmp', 'cache', 'assets/_next/static']) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'conf/nginx.conf'), change(readFileSync(join(root, 'server/nginx.conf'), 'utf8')))
    writeFileSync(join(folder, 'conf/nginx/listen.conf'), `listen 127.0.0.1:${nginx.port} backlog=4096;\n`)
    writeFileSync(join(folder, 'conf/nginx/replicas.conf'), replicasHere(replicas))
    const log = openSync(nginx.log, 'a')
    // Started by root, its workers would become another user, who may not be able to enter the folder.
    const global = `daemon off;${process.getuid?.() === 0 ? ' user root;' : ''}`
    nginx.#process = spawn(process.env.NGINX_PATH || 'nginx', ['-p', `${folder}/`, '-c', 'conf/nginx.conf', '-g', global], {
      stdio: ['ignore', log, log],
    })
    for (let attempt = 0; attempt < 200; attempt++) {
      if ((await statusOf(nginx.port, '/healthz')) === 200) return nginx
      await sleep(50)
    }
    throw new Error(`nginx did not start:\n${readFileSync(nginx.log, 'utf8')}`)
  }

  get assets(): string {
    return join(this.folder, 'assets')
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }

  /** The lines of its access log, written at most a second after the answer. */
  async lines(): Promise<Record<string, unknown>[]> {
    await sleep(1200)
    return readFileSync(this.log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
  }
}

/** The shipped file with the addresses of this machine's replicas: all else in it stays as it is shipped. */
function replicasHere(replicas: readonly Replica[]): string {
  const shipped = readFileSync(join(root, 'server/nginx/replicas.conf'), 'utf8')
  const addresses = [...new Set([...shipped.matchAll(/^\s*server (\S+)/gm)].map(([, address = '']) => address))]
  if (addresses.length !== replicas.length) throw new Error(`server/nginx/replicas.conf names ${addresses.length} replicas.`)
  return addresses
    .reduce((text, address, index) => text.replaceAll(address, `127.0.0.1:${replicas[index]?.port}`), shipped)
    .replace('default 0;', 'default 0;\n  127.0.0.1 1;')
}

function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, timeout: 2000 }, (answer) => {
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode ?? 0))
        .on('error', () => resolve(0))
    })
    asked.on('error', () => resolve(0)).on('timeout', () => asked.destroy())
    asked.end()
  })
}

/** Replaces a text that must stand there exactly once, so that a change of the shipped file does not make a test mean something else. */
export function replaceOnce(text: string, before: string, after: string): string {
  if (text.split(before).length !== 2) throw new Error(`"${before}" does not stand in the file once.`)
  return text.replace(before, after)
}

/** Two replicas of one build behind nginx. */
export async function startCluster(change?: (configuration: string) => string) {
  const folder = temporaryFolder()
  const site = copySite(join(folder, 'site'))
  const replicas = [1, 2].map(async (number) => new Replica(await freePort(), join(folder, `replica-${number}.log`)))
  const [first, second] = (await Promise.all(replicas)) as [Replica, Replica]
  const nginx = await Nginx.start(folder, [first, second], change)
  await Promise.all([first, second].map((replica) => replica.start(site.folder, nginx.assets)))
  return {
    folder,
    site,
    nginx,
    replicas: [first, second] as const,
    async stop() {
      await Promise.all([nginx.stop(), first.stop('SIGKILL'), second.stop('SIGKILL')])
      if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>
