/**
 * Finished HTML on its way from the server's components to the one that puts it into the page, within one process. It
 * does not travel as a prop, because every prop stands in the page a second time, as data for the browser. Kept for as
 * long as the process lives, so only for texts that do not depend on the request.
 */
const texts = (): Map<string, string> => {
  const holder = globalThis as { nextRoundsTexts?: Map<string, string> }
  holder.nextRoundsTexts ??= new Map()
  return holder.nextRoundsTexts
}

export function keepText(id: string, html: string): void {
  texts().set(id, html)
}

/** The HTML kept under an id; throws where there is none, since the page would be empty there. */
export function getText(id: string): string {
  const html = texts().get(id)
  if (html === undefined) throw new Error(`No text was written as ${id}`)
  return html
}
