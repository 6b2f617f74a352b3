import { changesSince, madeOn } from './changes'
import { formatDate } from './format'

/** Shows in a finished page what has changed since the reader's link was made, now and when the link's end changes. Gives what ends it. */
export function tellChanges(document: Document): () => void {
  const ending = new AbortController()
  function tell() {
    const made = madeOn(document.location.hash)
    for (const list of document.querySelectorAll<HTMLElement>('[data-changes]')) {
      const items = [...list.querySelectorAll<HTMLElement>('[data-date]')]
      for (const item of items) item.hidden = !made || changesSince([{ date: item.dataset.date ?? '' }], made).length === 0
      list.hidden = items.every(({ hidden }) => hidden)
      const day = list.querySelector('[data-made]')
      if (made && day) day.textContent = formatDate(made)
    }
  }
  tell()
  window.addEventListener('hashchange', tell, { signal: ending.signal })
  return () => ending.abort()
}
