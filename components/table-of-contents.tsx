/** Links to the sections of a long page. */
export function TableOfContents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="text-sm max-lg:hidden print:hidden">
      <ul className="sticky top-6">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="block border-l-2 border-rule py-1.5 pl-3.5 text-soft no-underline hover:border-eosin hover:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
