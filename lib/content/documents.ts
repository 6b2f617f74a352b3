import type { z } from 'zod'
import { type Path, splitFrontMatter } from './front-matter'
import { didYouMean, type Problem, toProblems } from './problems'
import { type Kind, schemas } from './schema'

/** One content file whose front matter has the right shape. */
export type Document<K extends Kind = Kind> = {
  kind: K
  slug: string
  file: string
  fields: z.infer<(typeof schemas)[K]>
  body: string
  /** The line on which the body begins, counted from 1. */
  bodyLine: number
  lineOf: (path: Path) => number
}

export type Documents = { [K in Kind]: Document<K>[] }

export type Parsed = {
  documents: Documents
  problems: Problem[]
  /** Slugs by kind, of files with problems too, so that one broken file is not reported as many broken references. */
  slugs: Record<Kind, string[]>
  /** The ids of figures in files that have problems: they exist, though their values cannot be shown. */
  brokenFigures: string[]
}

const NOUNS: Record<Kind, string> = {
  sources: 'a source',
  polls: 'a poll',
  drivers: 'a driver',
  roles: 'a role',
  guide: 'a chapter',
  questions: 'a question',
  baseline: 'the clinical baseline',
  'dated-rules': 'a dated rule',
  'left-out': 'something left out',
  steps: 'a step of leaving',
  corrections: 'a correction',
  contacts: 'a contact',
}

const KINDS = Object.keys(schemas) as Kind[]

/** Reads every file against the schema of its folder. Collects all problems instead of stopping at one. */
export function parseDocuments(files: Readonly<Record<string, string>>): Parsed {
  const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents
  const slugs = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Parsed['slugs']
  const problems: Problem[] = []
  const taken = new Map<string, string>()
  const brokenFigures: string[] = []

  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = path.replace(/^\//, '')
    const place = placeOf(file)
    if ('message' in place) {
      problems.push(place)
      continue
    }
    const { kind, slug } = place
    const name = `${kind}/${slug.toLowerCase()}`
    const twin = taken.get(name)
    if (twin) problems.push(wholeFile(file, `has the same slug as content/${kind}/${twin}.md. Rename one`))
    else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
      problems.push(wholeFile(file, `has the name "${slug}". Use small letters, digits and hyphens: ${suggestSlug(slug)}.md`))
    if (!twin) taken.set(name, slug)
    slugs[kind].push(slug)

    const split = splitFrontMatter(file, text)
    if (Array.isArray(split)) {
      problems.push(...split)
      continue
    }
    const schema = schemas[kind]
    const parsed = schema.safeParse(split.data)
    if (!parsed.success) {
      const subject = { file, data: split.data, noun: NOUNS[kind], schema, lineOf: split.lineOf }
      problems.push(...parsed.error.issues.flatMap((issue) => toProblems(issue, subject)))
      brokenFigures.push(...looseIds(split.data))
      continue
    }
    const document = { kind, slug, file, fields: parsed.data, body: split.body, bodyLine: split.bodyLine, lineOf: split.lineOf }
    // The schema was chosen by `kind`, which TypeScript cannot follow through the lookup.
    ;(documents[kind] as Document[]).push(document as Document)
  }
  return { documents, problems, slugs, brokenFigures }
}

function placeOf(file: string): { kind: Kind; slug: string } | Problem {
  const [, folder = '', slug = ''] = /^content\/([^/]+)\/(.+)\.md$/.exec(file) ?? []
  if ((KINDS as string[]).includes(folder)) return { kind: folder as Kind, slug }
  return wholeFile(file, `stands in content/${folder}, which is not a folder of the content.${didYouMean(folder, KINDS)}`)
}

function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, field: '', message }
}

function suggestSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Every string under a key `id`, however deep, of data that did not fit its schema. */
function looseIds(data: unknown): string[] {
  if (data === null || typeof data !== 'object') return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'id' ? [String(value)] : looseIds(value)))
}
