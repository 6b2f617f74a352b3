import type { Content, Role } from './content/model'
import { PAGES } from './site'

type Dated = Pick<Content, 'roles' | 'drivers' | 'chapters' | 'asked' | 'corrections' | 'figuresSince'>

/** A page of the site and the calendar date on which it last changed. */
export type DatedPage = { href: `/${string}`; changed: string }

/** The calendar date on which a role's page last changed: by a review or by a figure. */
export function roleChanged({ reviewed, figuresChanged }: Pick<Role, 'reviewed' | 'figuresChanged'>): string {
  return newest([reviewed, figuresChanged])
}

/** Every page with its date: the pages that always stand, a list with the date of its newest part, then chapters, drivers and roles. */
export function pageDates({ roles, drivers, chapters, asked, corrections, figuresSince }: Dated): DatedPage[] {
  const rolePages = roles.map((role): DatedPage => ({ href: `/roles/${role.slug}`, changed: roleChanged(role) }))
  const driverPages = drivers.map(({ slug, reviewed }): DatedPage => ({ href: `/drivers/${slug}`, changed: reviewed }))
  const chapterPages = chapters.map(
    ({ slug, reviewed, baseline }): DatedPage => ({ href: `/guide/${slug}`, changed: newest([reviewed, baseline?.reviewed ?? reviewed]) }),
  )
  const questions = newest(asked.questions.map(({ reviewed }) => reviewed))
  const corrected = newest([figuresSince, ...corrections.map(({ date }) => date)])
  const newestOf = (pages: DatedPage[]) => newest(pages.map(({ changed }) => changed))
  const parts: Partial<Record<(typeof PAGES)[number]['href'], string>> = {
    '/guide': newestOf([...chapterPages, ...driverPages]),
    '/roles': newestOf(rolePages),
    '/plan': newestOf(rolePages),
    '/fit': newestOf(rolePages),
    '/questions': questions,
    '/corrections': corrected,
  }
  const any = newest([questions, corrected, newestOf([...chapterPages, ...driverPages, ...rolePages])])
  return [...PAGES.map(({ href }): DatedPage => ({ href, changed: parts[href] ?? any })), ...chapterPages, ...driverPages, ...rolePages]
}

function newest(dates: readonly string[]): string {
  return dates.toSorted().at(-1) ?? ''
}
