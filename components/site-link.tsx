import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string }

/**
 * A link inside the site. It fetches nothing before it is followed: a list of twenty-five links would otherwise fetch
 * pages nobody asked for. Addresses that come from content are checked there, so plain strings are taken.
 */
export function SiteLink({ href, ...props }: Props) {
  return <Link href={href as Route} prefetch={false} {...props} />
}
