// How soon the next page stands there after a click.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './figures.mjs'
import { relay } from './relay.mjs'

const BROWSER = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']

/** Milliseconds after which a browser that tells nothing is given up. */
const LONGEST = 30_000

/**
 * Milliseconds from a click on a link to the painted page it leads to, median, after the pointer has rested on it. The network and the
 * processor are as they are. The page drives and times itself and nobody watches: under its developer tools, and so under a browser
 * test, Chromium renders no page ahead.
 */
export async function moveToPage(executablePath, address, from, href, runs = 5) {
  let tell
  const server = await relay(
    address,
    (html) => html.replace('</head>', '<script src="/probe.js"></script></head>'),
    (url) => {
      if (url === '/probe.js') return `(${driveItself})(${JSON.stringify(from)}, ${JSON.stringify(href)})`
      const [, milliseconds] = /^\/painted\?(.+)/.exec(url) ?? []
      if (!milliseconds) return null
      tell(Number(milliseconds))
      return ''
    },
  )
  const times = []
  for (let run = 0; run < runs; run++) {
    const profile = mkdtempSync(join(tmpdir(), 'next-rounds-profile-'))
    const browser = spawn(executablePath, [...BROWSER, `--user-data-dir=${profile}`, server.address + from], {
      stdio: 'ignore',
      detached: true,
    })
    const ended = new Promise((resolve) => browser.once('exit', () => resolve()))
    const painted = new Promise((resolve) => {
      tell = resolve
    })
    const milliseconds = await Promise.race([painted, ended, sleep(LONGEST)])
    if (browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    if (typeof milliseconds !== 'number') throw new Error(`The browser never told when ${href} was painted.`)
    times.push(milliseconds)
  }
  server.end()
  return median(times)
}

/** Runs in both pages: on the first it rests on the link, then follows it; on the second it tells when that was painted. */
function driveItself(from, href) {
  const now = () => performance.timeOrigin + performance.now()
  const tell = () => requestAnimationFrame(() => setTimeout(() => fetch(`/painted?${now() - Number(localStorage.getItem('clicked'))}`)))
  const follow = () => {
    const link = [...document.querySelectorAll(`main a[href="${href}"]`)].find((link) => link.checkVisibility())
    link.scrollIntoView()
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    setTimeout(() => {
      localStorage.setItem('clicked', String(now()))
      link.click()
    }, 700)
  }
  if (location.pathname === from) addEventListener('load', () => setTimeout(follow, 1000))
  else if (document.prerendering) document.addEventListener('prerenderingchange', tell, { once: true })
  else
    new PerformanceObserver((_, observer) => {
      observer.disconnect()
      tell()
    }).observe({ type: 'paint', buffered: true })
}
