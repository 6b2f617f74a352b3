// Runs every check, the cheapest first, and ends with one line that counts them all.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { bin, ensureBrowser, ensureBuilt, ensureInstalled, ensureNginx, next, root, run } from './setup.mjs'

ensureInstalled()
const browser = ensureBrowser()
if (!browser) {
  console.error('The tests need Chrome or Chromium, and none is installed or could be installed here: install one, or set CHROME_PATH.')
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
const node = (path, args, env) => run(process.execPath, [path, ...args], env)

function check(title, passes) {
  console.log(`\n== ${title}`)
  const passed = passes()
  total[passed ? 'passed' : 'failed'] += 1
  if (!passed) console.log(`FAILED: ${title}`)
  return passed
}

/** Counts what a test runner wrote into its report; a runner that broke off counts as a failure of its own. */
function suite(title, report, runTests, count) {
  console.log(`\n== ${title}`)
  const status = runTests()
  const path = join(results, report)
  const { passed, failed } = existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0 }
  total.passed += passed
  total.failed += status !== 0 && failed === 0 ? 1 : failed
}

check('formatting and lint', () => run(bin('.bin/biome'), ['check', '--error-on-warnings', '.']) === 0)
check('types', () => next('typegen') === 0 && node(bin('typescript/bin/tsc'), ['--noEmit']) === 0)
check('content', () => node(join(root, 'scripts/content.mjs'), []) === 0)
suite(
  'unit and content tests',
  'unit.json',
  () => node(bin('vitest/vitest.mjs'), ['run', '--config', 'tests/vitest.config.ts']),
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
)
if (check('production build', ensureBuilt)) {
  const port = String(await freePort())
  suite(
    'browser tests',
    'browser.json',
    () => node(bin('playwright/cli.js'), ['test', '--config', 'tests/playwright.config.ts'], { CHROME_PATH: browser, TEST_PORT: port }),
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  )
  const nginx = ensureNginx()
  if (!nginx) console.error('The server tests need nginx, and none is installed or could be installed here: install it, or set NGINX_PATH.')
  suite(
    'server tests',
    'server.json',
    () => (nginx ? node(bin('vitest/vitest.mjs'), ['run', '--config', 'tests/server/vitest.config.ts'], { NGINX_PATH: nginx }) : 1),
    ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  )
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
