/** Milliseconds a pointer must rest on a link before its page is fetched: passing over a list fetches nothing. */
const REST_MS = 65

/** What tells browsers that can (Chromium's) to render the page of a marked link ahead; it stands in every page as data. */
export const RENDER_AHEAD = { prerender: [{ where: { selector_matches: '[data-ahead]' }, eagerness: 'immediate' }] }

/** What is asked there stands in the address or on the device: these are rendered when the reader is there, and not before. */
const TOOLS = /^\/(?:compare|fit|leave|plan|search)\b/

/**
 * Renders the page of a link that the reader rests on, focuses or touches, where the browser can, and else fetches it, so that following it
 * waits for nothing. One page at a time, never on its own account, and nothing for readers who save data. Gives what ends it.
 */
export function fetchAhead(document: Document): () => void {
  const ending = new AbortController()
  const fetched = new Set<string>()
  let resting: ReturnType<typeof setTimeout> | undefined
  let marked: HTMLElement | undefined

  function fetchPage(link: HTMLAnchorElement) {
    const href = link.pathname + link.search
    if (rendersAhead() && !TOOLS.test(href)) {
      if (marked) delete marked.dataset.ahead
      marked = link
      link.dataset.ahead = ''
    } else if (!fetched.has(href)) {
      fetched.add(href)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }))
    }
  }
  function onPoint({ target }: Event) {
    clearTimeout(resting)
    const link = pageLink(target)
    if (link) resting = setTimeout(() => fetchPage(link), REST_MS)
  }
  function onTouch({ target }: Event) {
    const link = pageLink(target)
    if (link) fetchPage(link)
  }
  const options = { passive: true, signal: ending.signal }
  document.addEventListener('pointerover', onPoint, options)
  document.addEventListener('focusin', onPoint, options)
  document.addEventListener('touchstart', onTouch, options)
  return () => ending.abort()
}

/** The link that leads to a page; nothing for other sites, other places of this page and files. */
function pageLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.origin !== location.origin || link.download || link.target || savesData()) return null
  if (link.pathname.includes('.') || (link.pathname === location.pathname && link.search === location.search)) return null
  return link
}

function rendersAhead(): boolean {
  return HTMLScriptElement.supports?.('speculationrules') ?? false
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
