/** Milliseconds a pointer must rest on a link before its page is fetched: passing over a list fetches nothing. */
const REST_MS = 65

/**
 * Fetches the page of a link that the reader rests on, focuses or touches, once, so that following it waits for nothing.
 * Never on its own account, and nothing for readers who save data. Gives what ends it.
 */
export function fetchAhead(document: Document): () => void {
  const ending = new AbortController()
  const fetched = new Set<string>()
  let resting: ReturnType<typeof setTimeout> | undefined

  function fetchPage(href: string) {
    if (fetched.has(href)) return
    fetched.add(href)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }))
  }
  function onPoint({ target }: Event) {
    clearTimeout(resting)
    const href = pageOf(target)
    if (href) resting = setTimeout(() => fetchPage(href), REST_MS)
  }
  function onTouch({ target }: Event) {
    const href = pageOf(target)
    if (href) fetchPage(href)
  }
  const options = { passive: true, signal: ending.signal }
  document.addEventListener('pointerover', onPoint, options)
  document.addEventListener('focusin', onPoint, options)
  document.addEventListener('touchstart', onTouch, options)
  return () => ending.abort()
}

/** The address of the page a link leads to; nothing for other sites, other places of this page and files. */
function pageOf(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.origin !== location.origin || link.download || link.target || savesData()) return null
  if (link.pathname.includes('.') || (link.pathname === location.pathname && link.search === location.search)) return null
  return link.pathname + link.search
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
