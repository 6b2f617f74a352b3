// How long after a reader ticks a filter the changed list is painted, in Chromium with a slowed processor.
import { median } from './figures.mjs'

/** Boxes that each change the list, by parameter and value; each is ticked and unticked again. */
const BOXES = [
  ['place', 'remote'],
  ['patients', 'none'],
  ['commitment', 'part-time'],
  ['category', 'review'],
  ['back', 'open'],
]

/**
 * Milliseconds from the event of a tick to the frame that shows the list it asks for, median and longest over ten
 * changes, with the processor `slowed` times slower than it is. The first change is not counted: it compiles the code.
 */
export async function filterPaint(browser, address, slowed = 4) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${address}/roles`, { waitUntil: 'networkidle' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  const times = []
  for (const [name, value] of [BOXES[1], ...BOXES]) {
    for (const _ of ['tick', 'untick']) {
      times.push(await page.evaluate(changeToPaint, `input[name="${name}"][value="${value}"]`))
      await page.waitForTimeout(200)
    }
  }
  await context.close()
  const counted = times.slice(2)
  return { median: median(counted), longest: Math.max(...counted) }
}

/** Runs in the page: clicks, waits until the count above the list has changed, then until that frame is painted. */
function changeToPaint(selector) {
  return new Promise((resolve) => {
    const box = document.querySelector(selector)
    let begun = 0
    box.addEventListener(
      'click',
      (event) => {
        begun = event.timeStamp
      },
      { once: true, capture: true },
    )
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - begun)
        channel.port2.postMessage(null)
      })
    })
    observer.observe(document.getElementById('role-count'), { characterData: true, childList: true, subtree: true })
    box.click()
  })
}
