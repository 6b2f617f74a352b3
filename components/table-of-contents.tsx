/** Links to the sections of a long page. */
export function TableOfContents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className="text-sm max-lg:hidden print:hidden">
      <ul className="sticky top-6 [&_a]:block [&_a]:border-l-2 [&_a]:border-rule [&_a]:py-1.5 [&_a]:pl-3.5 [&_a]:text-soft [&_a]:no-underline [&_a:hover]:border-eosin [&_a:hover]:text-ink">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
