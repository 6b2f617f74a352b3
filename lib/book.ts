import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { chapterBody } from './book/chapter'
import { driverBody, pollsBody } from './book/driver'
import { bodyOf, createPen, h, link } from './book/elements'
import { helpBody } from './book/help'
import { idsIn, partIdOf, resolveHref } from './book/links'
import { questionsBody, topicsOf } from './book/questions'
import { roleBody } from './book/role'
import { sourcesBody } from './book/sources'
import type { Content } from './content/model'
import { formatCount, formatDate } from './format'
import { payByHour } from './pay-by-hour'
import { LICENSE, SITE_NAME, SITE_ORIGIN } from './site'
import { CATEGORIES } from './vocabulary'

/** One part of the book, such as a chapter or a role. */
export type BookPart = {
  /** Stands once in the book, and in front of every id within the part. */
  id: string
  title: string
  /** Where it stands in the table of contents, from the general to the particular; empty for a part of its own. */
  groups: string[]
  /** What kind of part it is, in a word above its title; empty where the title says so. */
  kicker: string
  /** Headings begin at the third level: the second is the part's title, the first the book's. */
  body: Root
  /** Places within it that the table of contents names. */
  places: { id: string; title: string }[]
}

/** A line of the table of contents: a place in the book, or a heading over others. */
export type BookEntry = { title: string; id: string | null; entries: BookEntry[] }

/** The whole guide in one piece. */
export type Book = {
  title: string
  summary: string
  language: string
  /** Calendar date of the newest review. */
  modified: string
  /** Who wrote it, what it is not, under what it may be passed on. */
  about: Root
  /** Whom to call, before anything else. */
  help: BookPart
  parts: BookPart[]
}

/**
 * Puts the whole guide together: chapters, drivers with their polls, roles by category (staying first), questions,
 * sources. Every id stands once, and links to a page that the book holds lead to its place in the book; links to other
 * pages stay addresses within the site.
 */
export function createBook(content: Content): Book {
  const { chapters, drivers, roles, polls, contacts, asked, sources, figuresSince } = content
  const byHour = payByHour(roles)
  const categories = (Object.keys(CATEGORIES) as (keyof typeof CATEGORIES)[]).filter((category) =>
    roles.some((role) => role.category === category),
  )
  const parts = [
    ...chapters.map((chapter) =>
      part(`/guide/${chapter.slug}`, chapter.title, ['The guide'], `Chapter ${chapter.order}`, (pen) =>
        chapterBody(chapter, contacts, byHour, pen),
      ),
    ),
    ...drivers.map((driver) =>
      part(`/drivers/${driver.slug}`, driver.title, ['What pushes people out'], 'What pushes people out', (pen) =>
        driverBody(driver, contacts, pen),
      ),
    ),
    part('/polls', 'The polls in full', ['What pushes people out'], 'What pushes people out', (pen) => pollsBody(polls, pen)),
    ...categories.flatMap((category) =>
      roles
        .filter((role) => role.category === category)
        .map((role) =>
          part(`/roles/${role.slug}`, role.title, ['Roles', CATEGORIES[category]], CATEGORIES[category], (pen) =>
            roleBody(role, drivers, figuresSince, pen),
          ),
        ),
    ),
    part('/questions', 'Questions people ask', [], '', (pen) => questionsBody(asked, contacts, pen), topicsOf(asked.questions)),
    part('/sources', 'Sources', [], '', (pen) => sourcesBody(sources, pen)),
  ]
  const help = part('/help', 'If it is bad right now', [], '', () => helpBody(contacts))
  const about = aboutBody(content)
  resolveLinks([help, ...parts], about)
  return {
    title: `${SITE_NAME}: a career guide for oncologists`,
    summary: `${formatCount(chapters.length, 'chapter')}, ${formatCount(drivers.length, 'driver')} of burnout, ${formatCount(roles.length, 'role')} and ${formatCount(asked.questions.length, 'question')}, with their sources.`,
    language: 'en-US',
    modified: newestReview(content),
    about,
    help,
    parts,
  }
}

/** The table of contents: parts under the headings of their groups, in the order in which they stand. */
export function bookContents({ help, parts }: Pick<Book, 'help' | 'parts'>): BookEntry[] {
  const contents: BookEntry[] = []
  for (const { id, title, groups, places } of [help, ...parts]) {
    let level = contents
    for (const group of groups) {
      const last = level.at(-1)
      const heading = last?.id === null && last.title === group ? last : { title: group, id: null, entries: [] }
      if (heading !== last) level.push(heading)
      level = heading.entries
    }
    level.push({ title, id, entries: places.map((place) => ({ ...place, entries: [] })) })
  }
  return contents
}

function part(
  path: string,
  title: string,
  groups: string[],
  kicker: string,
  write: (pen: ReturnType<typeof createPen>) => Root,
  places: BookPart['places'] = [],
): BookPart {
  const id = partIdOf(path)
  const pen = createPen(id)
  return { id, title, groups, kicker, body: write(pen), places: places.map((place) => ({ id: pen.id(place.id), title: place.title })) }
}

function aboutBody(content: Content): Root {
  return bodyOf(
    h(
      'p',
      {},
      `${SITE_NAME} is written by its developers, who are not physicians. Nobody pays for it and no link earns. Every figure was taken from the source named beside it; no oncologist has read the text yet. `,
      link('/method', 'How it is made'),
      '.',
    ),
    h('p', {}, 'It is a guide: general information, and not medical, legal or financial advice.'),
    h(
      'p',
      {},
      `Newest review: ${formatDate(newestReview(content))}. What has changed since stands at `,
      link('/corrections', `${SITE_ORIGIN}/corrections`),
      '. Our words and our selection may be passed on under ',
      link(LICENSE.href, LICENSE.name),
      '; a figure belongs to nobody, so cite its source.',
    ),
  )
}

function newestReview({ chapters, drivers, roles, asked }: Content): string {
  return (
    [...chapters, ...drivers, ...roles, ...asked.questions]
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? ''
  )
}

function resolveLinks(parts: readonly BookPart[], about: Root): void {
  const ids = new Set(parts.flatMap(({ id, body }) => [id, ...idsIn(body)]))
  for (const body of [about, ...parts.map((one) => one.body)])
    visit(body, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && typeof properties.href === 'string') properties.href = resolveHref(properties.href, ids)
    })
}
