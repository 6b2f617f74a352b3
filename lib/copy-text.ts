/** Copies a text to the clipboard, and gives what to tell the reader. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'Copying failed. Select the text and copy it by hand.'
  }
}

/** Lets each button with `data-copies` copy the text of the element with that id, and say so beside it. Gives what ends it. */
export function copyOnPress(document: Document): () => void {
  const ending = new AbortController()
  async function onClick({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copies]') : null
    if (!button) return
    const text = document.getElementById(button.dataset.copies ?? '')?.textContent ?? ''
    const message = await copyText(text)
    if (button.nextElementSibling) button.nextElementSibling.textContent = message
  }
  document.addEventListener('click', onClick, { signal: ending.signal })
  return () => ending.abort()
}
