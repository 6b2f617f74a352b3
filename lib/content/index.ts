import 'server-only'
import { oncePerProcess } from '../once-per-process'
import { figureLock, files } from './files'
import { loadContent } from './load'

/** The whole content, checked. A problem in any file stops the build here. */
export const content = oncePerProcess('content', () => loadContent(files, figureLock))

const roles = new Map(content.roles.map((role) => [role.slug, role]))

export function findRole(slug: string) {
  return roles.get(slug)
}

export function findDriver(slug: string) {
  return content.drivers.find((driver) => driver.slug === slug)
}

export function findChapter(slug: string) {
  return content.chapters.find((chapter) => chapter.slug === slug)
}

export function findPoll(slug: string) {
  return content.polls.find((poll) => poll.slug === slug)
}
