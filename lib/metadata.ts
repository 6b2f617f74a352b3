import type { Metadata } from 'next'
import type { Question, Role } from './content/model'
import { plainText } from './content/prose'
import { GENERAL_PICTURE, listPicture, MAX_PICTURED, namesOf, PICTURE_SIZE, type Picture, questionsPicture } from './share-picture'
import { SITE_NAME } from './site'

/** The feed of what changed, which every page names. */
export const FEED = { 'application/atom+xml': '/feed.xml' } as const

/** What X asks for; the rest it takes from `og:`. Without a list of pictures Next would write that of `og:` a second time. */
export const CARD = { card: 'summary_large_image', images: [] as string[] } as const

/**
 * Title, description, canonical address and the data of a link preview for one page; `path` is its address within the
 * site, `files` are the addresses of the same content for programs, by media type. The picture is always named: a page
 * that says anything about its preview no longer inherits one.
 */
export function pageMetadata(
  title: string,
  description: string,
  path: string,
  type: 'website' | 'article' = 'website',
  files: Readonly<Record<string, string>> = {},
  picture: Picture = GENERAL_PICTURE,
): Metadata {
  const images = [{ ...picture, ...PICTURE_SIZE }]
  return {
    title,
    description,
    alternates: { canonical: path, types: { ...files, ...FEED } },
    openGraph: { title, description, url: path, type, siteName: SITE_NAME, images },
    twitter: CARD,
  }
}

/**
 * The metadata of the comparison that shows `listed` of all `roles`. They name the roles and never the filter: a preview
 * is seen by others than the one who filtered.
 */
export function rolesMetadata(listed: readonly Pick<Role, 'slug' | 'title'>[], roles: readonly unknown[]): Metadata {
  const isWhole = listed.length === 0 || listed.length === roles.length
  const { openGraph, ...metadata } = pageMetadata(
    isWhole ? 'Compare roles' : `Roles: ${namesOf(listed, 3)}`,
    `${isWhole ? 'Every role beside every other' : namesOf(listed, MAX_PICTURED)}: pay with its source, place, commitment, patient contact, and which burnout driver it eases.`,
    '/roles',
    'website',
    { 'text/csv': '/roles.csv', 'application/json': '/roles.json' },
    listPicture(listed, roles),
  )
  // Without a query the address shows other roles, with it it tells the filter: a filtered list names none.
  return { ...metadata, openGraph: isWhole ? openGraph : { ...openGraph, url: undefined } }
}

/** The metadata of a plan, the same for every mix: a preview is seen by others. A mix is one reader's and not for search engines. */
export function planMetadata(path: string): Metadata {
  const metadata = pageMetadata(
    'Plan an income',
    'Combine kinds of work and see the yearly pay as a range, the hours it takes and what does not go together.',
    path,
  )
  return path === '/plan' ? metadata : { ...metadata, robots: { index: false } }
}

/** Characters of an answer that a link preview and a search engine show. */
const DESCRIPTION_LENGTH = 160

/** The metadata of one question: the beginning of its answer, cut between words, and the picture of all questions. */
export function questionMetadata({ slug, question, answer }: Question, questions: readonly Question[]): Metadata {
  const words = plainText(answer).replace(/\s+/g, ' ').trim()
  const start = words.length > DESCRIPTION_LENGTH ? `${words.slice(0, words.lastIndexOf(' ', DESCRIPTION_LENGTH))} …` : words
  return pageMetadata(question, start, `/questions/${slug}`, 'article', {}, questionsPicture(questions))
}
