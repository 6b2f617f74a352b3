import { type Book, bookContents } from '@/lib/book'
import { PrintAddress } from '../print-address'
import { BookContents } from './book-contents'
import { BookHtml } from './book-html'
import { BookPart } from './book-part'
import './whole-guide.css'

/** The whole guide as one article: whom to call, what is in it, then every part. */
export function WholeGuide({ book, path }: { book: Book; path: string }) {
  const { title, summary, about, help, parts } = book
  return (
    <article className="wrap whole-guide">
      <header className="max-w-[46rem] py-8">
        <PrintAddress path={path} />
        <h1 className="text-4xl sm:text-5xl">{title}</h1>
        <p className="mt-3 font-serif text-lg text-soft">{summary}</p>
        <p className="mt-3 print:hidden">
          On one page, for print, reading mode or an e-reader. <a href="/next-rounds.epub">The same as a book (EPUB)</a>
        </p>
      </header>
      <BookPart part={help} />
      <BookHtml of={about} />
      <BookContents entries={bookContents(book)} />
      {parts.map((part) => (
        <BookPart key={part.id} part={part} />
      ))}
    </article>
  )
}
