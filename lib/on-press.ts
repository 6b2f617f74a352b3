/**
 * Lets each button with `data-<name>` do what `act` does with that value, and puts what it tells into the element after
 * the button. Gives what ends it.
 */
export function onPress(document: Document, name: string, act: (value: string) => Promise<string>): () => void {
  const ending = new AbortController()
  async function onClick({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null
    if (!button) return
    const message = await act(button.dataset[name] ?? '')
    if (button.nextElementSibling) button.nextElementSibling.textContent = message
  }
  document.addEventListener('click', onClick, { signal: ending.signal })
  return () => ending.abort()
}
