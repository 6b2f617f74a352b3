import type { Document, Documents } from './documents'
import type { NotedFigure, PageLink, Question, RuleOnPage, Source, SourcedFigure } from './model'
import { countWords, type FigureWords, type ProseSection } from './prose'
import type { Writer } from './writer'

/** Words a minute in silent reading of English non-fiction: Brysbaert 2019, Journal of Memory and Language 109. */
const WORDS_PER_MINUTE = 238

/** Kinds whose documents have a page of their own, each with its address. */
const PAGE_FOLDERS = { roles: '/roles', drivers: '/drivers', guide: '/guide' } as const
export type PageKind = keyof typeof PAGE_FOLDERS

/** What every page takes from: the sources, the figures and the other documents, found by name. */
export type Shelf = {
  figures: ReadonlyMap<string, FigureWords>
  sourceOf: (slug: string) => Source
  figureOf: (id: string) => SourcedFigure
  linkTo: (kind: PageKind, slug: string) => PageLink
  /** Slugs of the drivers in their order. */
  drivers: readonly string[]
  /** The questions and dated rules that stand on a page, written with its notes. */
  questionsOn: (kind: 'roles' | 'chapters', slug: string, writer: Writer) => Question[]
  rulesOn: (kind: 'roles' | 'chapters' | 'drivers', slug: string, writer: Writer) => RuleOnPage[]
}

/** Lays out what all pages share; `sources` are the ones whose `citedBy` the pages will fill. */
export function createShelf(documents: Documents, sources: readonly Source[], figures: ReadonlyMap<string, FigureWords>): Shelf {
  const sourcesBySlug = new Map(sources.map((source) => [source.slug, source]))
  const figuresById = new Map(sources.flatMap((source) => source.figures.map((figure) => [figure.id, { ...figure, source }])))
  const titled: readonly Document<PageKind>[] = [...documents.roles, ...documents.drivers, ...documents.guide]
  const titles = new Map(titled.map(({ kind, slug, fields }) => [`${kind}/${slug}`, fields.title]))
  const questions = documents.questions.toSorted((a, b) => a.fields.order - b.fields.order)
  const rules = documents['dated-rules'].toSorted((a, b) => a.fields.until.localeCompare(b.fields.until))
  return {
    figures,
    sourceOf: (slug) => must(sourcesBySlug.get(slug), `source ${slug}`),
    figureOf: (id) => must(figuresById.get(id), `figure ${id}`),
    linkTo: (kind, slug) => ({ href: `${PAGE_FOLDERS[kind]}/${slug}`, title: must(titles.get(`${kind}/${slug}`), `${kind}/${slug}`) }),
    drivers: documents.drivers.toSorted((a, b) => a.fields.order - b.fields.order).map(({ slug }) => slug),
    questionsOn: (kind, slug, writer) =>
      questions.filter(({ fields }) => fields[kind].includes(slug)).map((document) => writeQuestion(document, writer)),
    rulesOn: (kind, slug, writer) =>
      rules.filter(({ fields }) => fields[kind].includes(slug)).map((document) => writeRule(document, writer)),
  }
}

/** A question with its answer in the notes of the page it stands on. */
export function writeQuestion({ slug, fields, body }: Document<'questions'>, writer: Writer): Question {
  const { question, topic, answered, crisisContacts, reviewed } = fields
  return { slug, question, topic, answered, crisisContacts, reviewed, answer: writer.body(body) }
}

function writeRule({ slug, fields }: Document<'dated-rules'>, writer: Writer): RuleOnPage {
  return {
    slug,
    title: fields.title,
    until: fields.until,
    holds: writer.line(fields.holds, fields.sources),
    lookUp: writer.line(fields.lookUp),
  }
}

/** A figure with its source and the number of its note on the page. */
export function sourced(id: string, { figureOf }: Shelf, writer: Writer): NotedFigure {
  const figure = figureOf(id)
  writer.shown.add(id)
  return { ...figure, note: writer.notes.cite(figure.source.slug) }
}

/** Finds what the checks have made sure exists. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} passed the content check and cannot be found`)
  return value
}

export function bySlug<T extends { slug: string }>(items: readonly T[], slug: string): T | undefined {
  return items.find((item) => item.slug === slug)
}

/** Words of a text and the whole minutes it takes to read. */
export function lengthOf(sections: readonly ProseSection[]): { words: number; minutes: number } {
  const words = sections.reduce((sum, { prose }) => sum + countWords(prose), 0)
  return { words, minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) }
}
