import { Feed } from 'feed'
import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Content, Correction, Role } from './content/model'
import { capitalize, formatCount, formatDate, formatFiguresChanged } from './format'
import { roleChanged } from './page-dates'
import { LICENSE, SITE_NAME, SITE_ORIGIN } from './site'

type Entry = { title: string; path: string; date: string; content: ElementContent[] }

/**
 * What changed, as an Atom feed, newest first: every correction, and every role with the date of its last review or
 * change of a figure. An entry's id is its address, so that a role reviewed again is the same entry with a later date.
 */
export function changesFeed({ corrections, roles, figuresSince }: Pick<Content, 'corrections' | 'roles' | 'figuresSince'>): string {
  const entries = [...corrections.map(correctionEntry), ...roles.map((role) => roleEntry(role, figuresSince))].sort((a, b) =>
    b.date.localeCompare(a.date),
  )
  const feed = new Feed({
    id: `${SITE_ORIGIN}/feed.xml`,
    title: `${SITE_NAME}: what changed`,
    description: 'Corrections of published figures, and roles that were reviewed or whose figures changed.',
    link: SITE_ORIGIN,
    feed: `${SITE_ORIGIN}/feed.xml`,
    author: { name: SITE_NAME, link: SITE_ORIGIN },
    copyright: `${LICENSE.name}, ${LICENSE.href}`,
    updated: startOf(entries[0]?.date ?? figuresSince),
    generator: false,
  })
  for (const { title, path, date, content } of entries)
    feed.addItem({
      title: toHtml({ type: 'text', value: title }),
      id: `${SITE_ORIGIN}${path}`,
      link: `${SITE_ORIGIN}${path}`,
      date: startOf(date),
      content: toHtml({ type: 'root', children: content } satisfies Root),
    })
  return feed.atom1()
}

function correctionEntry({ slug, date, why, changes }: Correction): Entry {
  return {
    title: `Correction of ${formatDate(date)}: ${formatCount(changes.length, 'figure')}`,
    path: `/corrections#${slug}`,
    date,
    content: [
      element('p', why),
      element(
        'ul',
        ...changes.map(({ what, before, after }) => element('li', `${capitalize(what)}. Before: ${before.words}. After: ${after.words}.`)),
      ),
    ],
  }
}

function roleEntry(role: Role, figuresSince: string): Entry {
  const { slug, title, summary, reviewed, figuresChanged } = role
  return {
    title,
    path: `/roles/${slug}`,
    date: roleChanged(role),
    content: [
      element('p', summary),
      element('p', `Reviewed ${formatDate(reviewed)}. `, formatFiguresChanged(figuresChanged, figuresSince)),
    ],
  }
}

function element(tagName: string, ...children: (ElementContent | string)[]): ElementContent {
  const content = children.map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child))
  return { type: 'element', tagName, properties: {}, children: content }
}

/** A calendar date as the moment at which it begins, in universal time. */
function startOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
