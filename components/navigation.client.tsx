'use client'
// Runs in the browser because only there the layout can know which page it stands around.

import { usePathname } from 'next/navigation'
import { PAGES } from '@/lib/site'
import { SiteLink } from './site-link'

/** The links of the header, with the current one marked. */
export function Navigation() {
  const path = usePathname()
  return (
    <nav aria-label="Main" className="print:hidden">
      <ul className="-mx-2 flex flex-wrap text-[0.94rem] font-medium">
        {PAGES.filter(({ inNavigation }) => inNavigation).map(({ href, label }) => {
          const isCurrent = path === href || path.startsWith(`${href}/`)
          return (
            <li key={href}>
              <SiteLink
                href={href}
                aria-current={isCurrent ? (path === href ? 'page' : 'true') : undefined}
                className="block border-b-2 border-transparent px-2 py-2.5 text-soft no-underline hover:text-ink aria-[current]:border-eosin aria-[current]:text-ink sm:px-3"
              >
                {label}
              </SiteLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
