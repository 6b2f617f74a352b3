// What every command needs first: the locked packages, a build of the present files, a browser. Plain Node, because it runs before
// anything is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const INSTALLED = join(root, 'node_modules/.installed-from')
const BUILT = join(root, '.next/built-from')
/** The built site with all it needs to run, and nothing else: what a container holds. */
const SITE = join(root, '.next/standalone')
/** What serves it. */
export const SERVER = join(SITE, 'server/serve.mjs')
const BUILD_INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

process.env.NEXT_TELEMETRY_DISABLED = '1'

/** Runs a program of the installed packages or of the system; gives its exit code. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(error.message)
  return status ?? 1
}

/** The script of an installed package's command, to be run with Node: works the same on every system. */
export function bin(path) {
  return join(root, 'node_modules', path)
}

export function next(...args) {
  return run(process.execPath, [bin('next/dist/bin/next'), ...args])
}

/** Installs the locked packages where they are missing or belong to another lock file or Node version. */
export function ensureInstalled() {
  const wanted = digest([join(root, 'package-lock.json')], process.versions.modules)
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return
  console.log('Installing the locked packages ...')
  // The npm that started this script; on Windows npm is not a program that can be spawned by name.
  const npm = process.env.npm_execpath
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other systems, and registries do not all carry them.
  // `--no-save` installs what the lock file names and leaves it as it is.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args)
  if (status !== 0) {
    console.error('The packages could not be installed. Is the npm registry within reach?')
    process.exit(1)
  }
  writeFileSync(INSTALLED, wanted)
}

/** Builds the site where anything it is built from has changed. Gives whether a build of the present files stands. */
export function ensureBuilt() {
  const wanted = digestOf(process.versions.node)
  if (!existsSync(BUILT) || readFileSync(BUILT, 'utf8') !== wanted) {
    if (next('build') !== 0) return false
    // Next leaves out of its standalone folder what it thinks another server gives away.
    cpSync(join(root, '.next/static'), join(SITE, '.next/static'), { recursive: true })
    writeFileSync(BUILT, wanted)
  }
  rmSync(dirname(SERVER), { recursive: true, force: true })
  cpSync(join(root, 'server'), dirname(SERVER), { recursive: true })
  return true
}

/** A name for what the site is built from: the files, what the environment builds in, and what `extra` tells. */
export function digestOf(extra) {
  const files = BUILD_INPUTS.flatMap((name) => filesBelow(join(root, name)))
  return digest(files, `${extra} ${process.env.SITE_URL ?? ''} ${process.env.CONTACT_ADDRESS ?? ''}`)
}

function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function digest(files, extra) {
  const hash = createHash('sha256').update(extra)
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const BROWSERS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The full path of an installed browser that answers: the test runner takes a path and does not look a name up. */
function installedBrowser() {
  return [process.env.CHROME_PATH, ...BROWSERS]
    .filter(Boolean)
    .flatMap((name) => (isAbsolute(name) ? [name] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))))
    .find((path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0)
}

function playwrightBrowser() {
  const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))"
  const path = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).trim()
  return existsSync(path) ? path : undefined
}

/** A browser for the tests: an installed Chrome or Chromium, else Playwright's own, else Debian's package. Undefined when none can be had. */
export function ensureBrowser() {
  const present = installedBrowser() ?? playwrightBrowser()
  if (present) return present
  console.log('No Chrome or Chromium found. Trying the browser that Playwright brings ...')
  if (run(process.execPath, [bin('playwright/cli.js'), 'install', 'chromium']) === 0) {
    const downloaded = playwrightBrowser()
    if (downloaded) return downloaded
  }
  installDebianPackage('chromium')
  return installedBrowser()
}

/** The nginx for the tests: an installed one, else Debian's package. Undefined where none can be had. */
export function ensureNginx() {
  const installed = () => [process.env.NGINX_PATH, 'nginx', '/usr/sbin/nginx'].find((name) => name && spawnSync(name, ['-v']).status === 0)
  if (!installed()) installDebianPackage('nginx')
  return installed()
}

function installDebianPackage(name) {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return
  console.log(`Trying Debian's ${name} package ...`)
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND,RUNLEVEL']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    // In this run level a package that brings a service does not start it.
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' })
  }
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', name)
}
