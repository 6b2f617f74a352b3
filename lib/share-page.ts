import { madeFragment } from './changes'
import { calendarDate } from './freshness'

/**
 * Sends the address of the page, with the day on which the link was made after its #: by the system's share sheet where
 * there is one, else to the clipboard. Gives what to tell the reader, which is nothing where the sheet told it.
 */
async function sharePage(title: string): Promise<string> {
  const { origin, pathname, search } = window.location
  const url = `${origin}${pathname}${search}${madeFragment(calendarDate(new Date()))}`
  try {
    if (navigator.share) {
      await navigator.share({ title, url })
      return ''
    }
    await navigator.clipboard.writeText(url)
    return 'Link copied'
  } catch (error) {
    // Closing the share sheet is a choice and not a failure.
    if (error instanceof DOMException && error.name === 'AbortError') return ''
    return `Copying failed. The address is ${url}`
  }
}

/** Lets each button with `data-shares`, the page's title, share the page and say so beside it. Gives what ends it. */
export function shareOnPress(document: Document): () => void {
  const ending = new AbortController()
  async function onClick({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-shares]') : null
    if (!button) return
    const message = await sharePage(button.dataset.shares ?? '')
    if (button.nextElementSibling) button.nextElementSibling.textContent = message
  }
  document.addEventListener('click', onClick, { signal: ending.signal })
  return () => ending.abort()
}
