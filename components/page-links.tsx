import { FollowLink } from './follow-link'

type Props = { page: number; pages: number; hrefOf: (page: number) => string; onFollow: (href: string) => void }

/** How many pages on either side of the present one are named. */
const REACH = 2

/** The pages of a long list, each an address; nothing where one page holds it all. */
export function PageLinks({ page, pages, hrefOf, onFollow }: Props) {
  if (pages === 1) return null
  const all = Array.from({ length: pages }, (_, index) => index + 1)
  const named = all.filter((other) => other === 1 || other === pages || Math.abs(other - page) <= REACH)
  const look = 'inline-block px-2.5 py-1.5 no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink'
  return (
    <nav aria-label="Pages" className="mt-8 border-t border-rule pt-4 print:hidden">
      <ul className="flex flex-wrap items-baseline gap-x-1 tabular-nums">
        {page > 1 ? (
          <li>
            <FollowLink href={hrefOf(page - 1)} onFollow={onFollow} className={look}>
              Previous
            </FollowLink>
          </li>
        ) : null}
        {named.map((other, index) => (
          <li key={other} className="flex items-baseline">
            {other - (named[index - 1] ?? 0) > 1 ? <span aria-hidden="true">…</span> : null}
            <FollowLink
              href={hrefOf(other)}
              aria-label={`Page ${other}`}
              aria-current={other === page ? 'page' : undefined}
              onFollow={onFollow}
              className={look}
            >
              {other}
            </FollowLink>
          </li>
        ))}
        {page < pages ? (
          <li>
            <FollowLink href={hrefOf(page + 1)} onFollow={onFollow} className={look}>
              Next
            </FollowLink>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
