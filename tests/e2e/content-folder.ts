import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

// Playwright loads tests as CommonJS or ES modules as it likes; the working folder is the repository in both.
const folder = join(process.cwd(), 'content')

// biome-ignore lint/suspicious/noExplicitAny: front matter as an author wrote it, read without the site's own code
export type FrontMatter = Record<string, any>

const read = new Map<string, Record<string, FrontMatter>>()

/** The front matter of every file of a kind, by slug, straight from the folder: what the pages are held against. */
export function frontMatter(kind: string): Record<string, FrontMatter> {
  const known = read.get(kind)
  if (known) return known
  const found = Object.fromEntries(
    (existsSync(join(folder, kind)) ? readdirSync(join(folder, kind)) : [])
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const [, yaml = ''] = readFileSync(join(folder, kind, name), 'utf8').split(/^---$/m)
        return [name.replace('.md', ''), parse(yaml)]
      }),
  )
  read.set(kind, found)
  return found
}

/** Whether a project of the browser tests runs scripts. */
export const hasScripts = (project: string) => !project.endsWith('without-scripts')

/** One address of each kind of page. */
export const PAGE_KINDS = [
  '/',
  '/guide',
  '/guide/why-people-leave',
  '/drivers/emotional-strain',
  '/roles',
  '/roles?pay=100000&place=remote',
  '/roles?pay=400000&place=on-site&category=review',
  '/roles/drug-safety-physician',
  '/roles/irb-member',
  '/roles?hold=license&sort=evidence',
  '/roles/fda-clinical-reviewer',
  '/roles/reduced-time',
  '/guide/what-you-would-trade',
  '/compare?roles=clinic,irb-member,reduced-time',
  '/fit',
  '/plan',
  '/plan?line=clinic:24&line=expert-witness:5&line=independent-medical-examiner:4-exams',
  '/leave',
  '/questions',
  '/questions/too-old',
  '/corrections',
  '/sources',
  '/sources/b',
  '/method',
  '/there-is-no-such-page',
] as const

/** Every page of the site. */
export function allPages(): string[] {
  return [
    '/',
    '/guide',
    '/roles',
    '/fit',
    '/plan',
    '/leave',
    '/questions',
    '/corrections',
    '/sources',
    '/method',
    ...Object.keys(frontMatter('guide')).map((slug) => `/guide/${slug}`),
    ...Object.keys(frontMatter('drivers')).map((slug) => `/drivers/${slug}`),
    ...Object.keys(frontMatter('roles')).map((slug) => `/roles/${slug}`),
    ...Object.keys(frontMatter('questions')).map((slug) => `/questions/${slug}`),
  ]
}

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' }

/** A pay figure as every page writes it. */
export const money = ({ low, high, amount, currency }: FrontMatter) =>
  [...new Set([low ?? amount, high ?? amount])].map((value) => `${SYMBOLS[currency]}${value.toLocaleString('en-US')}`).join(' to ')
