import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Text of the book as finished HTML. A page sends its elements a second time, as data for the browser to go through;
 * written out, this text weighs a tenth less and its tens of thousands of elements are nothing the browser must take up.
 */
export function BookHtml({ of }: { of: Root }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the tree holds no raw HTML, and its text is escaped when it is written out
  return <div className="book" dangerouslySetInnerHTML={{ __html: toHtml(of) }} />
}
