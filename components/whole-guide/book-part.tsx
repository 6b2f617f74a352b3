import type { BookPart as Part } from '@/lib/book'
import { BookHtml } from './book-html'

/** One part of the book under its heading. */
export function BookPart({ part: { id, title, kicker, body } }: { part: Part }) {
  return (
    <section id={id} className="part">
      {kicker ? <p className="text-sm font-semibold text-eosin">{kicker}</p> : null}
      <h2 className="text-3xl">{title}</h2>
      <BookHtml of={body} />
    </section>
  )
}
