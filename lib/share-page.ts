import { madeFragment } from './changes'
import { calendarDate } from './freshness'

/**
 * Sends the address of the page, with the day on which the link was made after its #: by the system's share sheet where
 * there is one, else to the clipboard. Gives what to tell the reader, which is nothing where the sheet told it.
 */
export async function sharePage(title: string): Promise<string> {
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
