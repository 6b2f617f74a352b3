import type { Content, Role } from './content/model'
import { PAGES } from './site'
import { SOURCE_PAGES } from './source-pages'

type Dated = Pick<Content, 'roles' | 'drivers' | 'chapters' | 'asked' | 'leaving' | 'corrections' | 'figuresSince'>

/** A page of the site and the calendar date on which it last changed. */
export type DatedPage = { href: `/${string}`; changed: string }

/** The calendar date on which a role's page last changed: by a review or by a figure. */
export function roleChanged({ reviewed, figuresChanged }: Pick<Role, 'reviewed' | 'figuresChanged'>): string {
  return newest([reviewed, figuresChanged])
}

/** Every page with its date: the pages that always stand, a list with the date of its newest part, then chapters, drivers, roles, questions and sources. */
export function pageDates({ roles, drivers, chapters, asked, leaving, corrections, figuresSince }: Dated): DatedPage[] {
  const rolePages = roles.map((role): DatedPage => ({ href: `/roles/${role.slug}`, changed: roleChanged(role) }))
  const driverPages = drivers.map(({ slug, reviewed }): DatedPage => ({ href: `/drivers/${slug}`, changed: reviewed }))
  const chapterPages = chapters.map(
    ({ slug, reviewed, baseline }): DatedPage => ({ href: `/guide/${slug}`, changed: newest([reviewed, baseline?.reviewed ?? reviewed]) }),
  )
  const questionPages = asked.questions.map(({ slug, reviewed }): DatedPage => ({ href: `/questions/${slug}`, changed: reviewed }))
  const questions = newest(asked.questions.map(({ reviewed }) => reviewed))
  const corrected = newest([figuresSince, ...corrections.map(({ date }) => date)])
  const newestOf = (pages: DatedPage[]) => newest(pages.map(({ changed }) => changed))
  const parts: Partial<Record<(typeof PAGES)[number]['href'], string>> = {
    '/guide': newestOf([...chapterPages, ...driverPages]),
    '/roles': newestOf(rolePages),
    '/plan': newestOf(rolePages),
    '/fit': newestOf(rolePages),
    '/leave': newest(leaving.steps.map(({ reviewed }) => reviewed)),
    '/questions': questions,
    '/corrections': corrected,
  }
  const any = newest([questions, corrected, newestOf([...chapterPages, ...driverPages, ...rolePages])])
  const sourcePages = SOURCE_PAGES.map(({ page }): DatedPage => ({ href: `/sources/${page}`, changed: any }))
  return [
    ...PAGES.map(({ href }): DatedPage => ({ href, changed: parts[href] ?? any })),
    ...chapterPages,
    ...driverPages,
    ...rolePages,
    ...questionPages,
    ...sourcePages,
  ]
}

function newest(dates: readonly string[]): string {
  return dates.toSorted().at(-1) ?? ''
}
