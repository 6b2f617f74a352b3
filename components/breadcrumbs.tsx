import { SiteLink } from './site-link'

/** Where a page stands, from the general to the particular; the page itself is not repeated. */
export function Breadcrumbs({ trail }: { trail: readonly { href: string; title: string }[] }) {
  return (
    <nav aria-label="Where you are" className="breadcrumbs">
      <ol>
        {trail.map(({ href, title }, index) => (
          <li key={href}>
            {index > 0 ? <span aria-hidden="true">/ </span> : null}
            <SiteLink href={href}>{title}</SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
