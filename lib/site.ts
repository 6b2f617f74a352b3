/** The name of the site. */
export const SITE_NAME = 'Next Rounds'

/** What the site is, for search engines and link previews. */
export const SITE_DESCRIPTION =
  'What pushes oncologists out of full-time clinic, and the roles they move to: the work, the pay with its sources, who can do it from home, and how to begin.'

/** The public origin, from SITE_URL at build time, without a trailing slash; the local address when it is not set. */
export const SITE_ORIGIN = (process.env.SITE_URL || 'http://localhost:3000').replace(/\/+$/, '')

/** The public host, as printed inside charts. */
export const SITE_HOST = new URL(SITE_ORIGIN).host

/** Under what our words and our selection may be passed on; the figures themselves belong to nobody and name their sources. */
export const LICENSE = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** Where readers report an error, from CONTACT_ADDRESS at build time; empty when it is not set. */
export const CONTACT_ADDRESS = process.env.CONTACT_ADDRESS ?? ''

/** The pages that stand whatever the content holds, in the order of the navigation. */
export const PAGES = [
  { href: '/', label: 'Home', inNavigation: false },
  { href: '/guide', label: 'Guide', inNavigation: true },
  { href: '/roles', label: 'Roles', inNavigation: true },
  { href: '/fit', label: 'Find a fit', inNavigation: true },
  { href: '/plan', label: 'Plan', inNavigation: true },
  { href: '/leave', label: 'Leave', inNavigation: true },
  { href: '/questions', label: 'Questions', inNavigation: true },
  { href: '/sources', label: 'Sources', inNavigation: true },
  { href: '/method', label: 'Method', inNavigation: true },
  { href: '/corrections', label: 'Corrections', inNavigation: false },
] as const
