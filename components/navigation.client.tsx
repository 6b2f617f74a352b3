'use client'
// Runs in the browser because only there the layout can know which page it stands around.

import { usePathname } from 'next/navigation'
import { PAGES } from '@/lib/site'
import { SiteLink } from './site-link'

/** The links of the header, with the current one marked. */
export function Navigation() {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      <ul>
        {PAGES.filter(({ inNavigation }) => inNavigation).map(({ href, label }) => {
          const isCurrent = path === href || path.startsWith(`${href}/`)
          return (
            <li key={href}>
              <SiteLink href={href} aria-current={isCurrent ? (path === href ? 'page' : 'true') : undefined}>
                {label}
              </SiteLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
