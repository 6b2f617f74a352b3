/** Copies a text to the clipboard, and gives what to tell the reader. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    return 'Copying failed. Select the text and copy it by hand.'
  }
}

/** Copies the text of the element of a page with an id, and gives what to tell the reader. */
export function copyTextOf(id: string): Promise<string> {
  return copyText(document.getElementById(id)?.textContent ?? '')
}
