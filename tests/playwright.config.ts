import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env.TEST_PORT ?? '3000'
const launchOptions = {
  executablePath: process.env.CHROME_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const desktop = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: `${root}tests/e2e`,
  outputDir: `${root}test-results/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/browser.json` }]],
  use: { baseURL: `http://localhost:${port}`, launchOptions, locale: 'en-US' },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone },
    { name: 'desktop-without-scripts', use: { ...desktop, javaScriptEnabled: false } },
    { name: 'phone-without-scripts', use: { ...phone, javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" .next/standalone/server/serve.mjs`,
    env: { PORT: port },
    cwd: root,
    url: `http://localhost:${port}/readyz`,
    // It loads the whole content before it says that it is ready.
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
