import { SiteLink } from './site-link'

/** Where a page stands, from the general to the particular; the page itself is not repeated. */
export function Breadcrumbs({ trail }: { trail: readonly { href: string; title: string }[] }) {
  return (
    <nav aria-label="Where you are" className="pt-6 text-sm text-soft print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ href, title }, index) => (
          <li key={href}>
            {index > 0 ? <span aria-hidden="true">/ </span> : null}
            <SiteLink href={href} className="inline-block py-1 text-soft no-underline hover:underline">
              {title}
            </SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
