import { BASELINE_FIGURE } from '../site'
import { NEEDS, type ROLE_SECTIONS } from '../vocabulary'
import { crossCheck } from './cross-check'
import { type Document, type Parsed, parseDocuments } from './documents'
import type { Chapter, Content, Driver, Poll, Role, RoleNeed, Source, SourcedFigure } from './model'
import { ContentError } from './problems'
import { proofread } from './proofread'
import { countWords, cutSections, type FigureWords, linkedNote, type Prose, type ProseSection, splitSections } from './prose'
import type { Need, RoleFields } from './schema'
import { createWriter, figureWords, type Writer } from './writer'

/** Words a minute in silent reading of English non-fiction: Brysbaert 2019, Journal of Memory and Language 109. */
const WORDS_PER_MINUTE = 238

/**
 * Turns the content files, text by path, into what pages show: split, checked field by field, checked against each
 * other, then joined. Throws one `ContentError` that carries every problem of every file.
 */
export function loadContent(files: Readonly<Record<string, string>>): Content {
  const parsed = parseDocuments(files)
  const figures = figureWords(parsed.documents)
  const problems = [...parsed.problems, ...crossCheck(parsed), ...proofread(parsed, figures)]
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)))
  return join(parsed, figures)
}

/** Finds what the checks have made sure exists. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} passed the content check and cannot be found`)
  return value
}

function join({ documents }: Parsed, figures: ReadonlyMap<string, FigureWords>): Content {
  const sources = documents.sources.map(({ slug, fields }): Source => ({ ...fields, slug, citedBy: [] }))
  const sourceOf = (slug: string) => must(bySlug(sources, slug), `source ${slug}`)
  const sourcedFigures = sources.flatMap((source) => source.figures.map((figure): SourcedFigure => ({ ...figure, source })))
  const figureOf = (id: string) =>
    must(
      sourcedFigures.find((figure) => figure.id === id),
      `figure ${id}`,
    )
  const linkTo = (kind: 'roles' | 'drivers', slug: string) => ({
    href: `/${kind}/${slug}` as const,
    title: must(bySlug<Document<'roles'> | Document<'drivers'>>(documents[kind], slug), `${kind}/${slug}`).fields.title,
  })
  const driverOrder = documents.drivers.toSorted((a, b) => a.fields.order - b.fields.order).map(({ slug }) => slug)
  const shelf: Shelf = { figures, sourceOf, figureOf, linkTo, drivers: driverOrder }

  const polls = documents.polls.map(({ slug, fields, body }): Poll => {
    const reported = fields.options.reduce((sum, { sharePercent }) => sum + sharePercent, 0)
    const writer = createWriter(figures, linkedNote)
    return {
      ...fields,
      slug,
      remainderPercent: fields.answers === 'one' && reported < 100 ? Math.round((100 - reported) * 10) / 10 : null,
      source: sourceOf(fields.source),
      about: writer.body(body),
      notes: writer.notes.sources.map(sourceOf),
    }
  })
  const roles = documents.roles.map((document) => joinRole(document, shelf)).sort((a, b) => a.title.localeCompare(b.title, 'en'))
  const drivers = documents.drivers.map((document) => joinDriver(document, shelf, polls, documents.roles)).sort((a, b) => a.order - b.order)
  const chapters = documents.guide.map((document) => joinChapter(document, shelf)).sort((a, b) => a.order - b.order)
  const contacts = documents.contacts
    .map(({ slug, fields }) => ({ ...fields, slug, source: sourceOf(fields.source) }))
    .sort((a, b) => a.order - b.order)

  const addPage = (href: `/${string}`, title: string, cited: readonly Source[]) => {
    for (const source of new Set(cited)) source.citedBy.push({ href, title })
  }
  for (const { slug, title, notes } of chapters) addPage(`/guide/${slug}`, title, notes)
  for (const { slug, title, notes, answers } of drivers)
    addPage(`/drivers/${slug}`, title, [...notes, ...answers.flatMap(({ poll }) => [poll.source, ...poll.notes])])
  for (const { slug, title, notes } of roles) addPage(`/roles/${slug}`, title, notes)

  return { sources, polls, drivers, roles, chapters, contacts, baseline: figureOf(BASELINE_FIGURE) }
}

type Shelf = {
  figures: ReadonlyMap<string, FigureWords>
  sourceOf: (slug: string) => Source
  figureOf: (id: string) => SourcedFigure
  linkTo: (kind: 'roles' | 'drivers', slug: string) => { href: `/${string}`; title: string }
  /** Slugs of the drivers in their order. */
  drivers: readonly string[]
}

function bySlug<T extends { slug: string }>(items: readonly T[], slug: string): T | undefined {
  return items.find((item) => item.slug === slug)
}

/**
 * Prose is written in the order in which the page shows it, because that numbers the notes: the box, the pay, then
 * each section with what stands under it.
 */
function joinRole({ slug, fields, body }: Document<'roles'>, shelf: Shelf): Role {
  const writer = createWriter(shelf.figures)
  // The box shows the leading figure before its own sentences, the other figures come after it.
  writer.notes.cite(must(fields.pay[0], `pay of ${slug}`).source)
  const atAGlance = writeAll(fields.atAGlance, (text) => writer.line(text))
  const pay = fields.pay.map(({ source, ...figure }) => ({ ...figure, source: shelf.sourceOf(source), note: writer.notes.cite(source) }))
  const choice = <Values>({ values, note, sources }: { values: Values; note?: string | undefined; sources: string[] }) => ({
    values,
    note: note ? writer.line(note, sources) : null,
  })
  const texts = cutSections(body)
  const section = (title: (typeof ROLE_SECTIONS)[number]) =>
    must(splitSections(writer.body(must(texts.get(title), `section ${title}`)))[0], title)

  const theWork = section('The work')
  const terms = {
    place: choice(fields.place),
    travel: writer.reasoned(fields.travel),
    commitment: choice(fields.commitment),
    smallestWeek: writer.reasoned(fields.smallestWeek),
    patientContact: writer.reasoned(fields.patientContact),
    besideClinic: writer.reasoned(fields.besideClinic),
    firstIncome: writer.reasoned(fields.firstIncome),
  }
  const whatItEases = section('What it eases')
  const eases = shelf.drivers.flatMap((driver) => {
    const easing = fields.eases[driver]
    return easing ? [{ driver, ...writer.reasoned(easing) }] : []
  })
  const whatItCosts = section('What it costs you')
  const excludes = fields.excludes.map(({ what, kind, roles, sources }) => ({
    what: writer.line(what, sources),
    kind,
    roles: roles.map((role) => shelf.linkTo('roles', role)),
  }))
  const gettingIn = section('Getting in')
  const needs = joinNeeds(fields.needs, writer)
  const { months } = fields.gettingIn
  const monthsToFirst =
    months === 'not known' ? null : { low: months.low, high: months.high, note: writer.line(months.note, months.sources) }
  const firstSteps = section('First steps')
  const whereItLeads = section('Where it leads')
  const wayBack = writer.reasoned(fields.wayBack)
  const sections = [theWork, whatItEases, whatItCosts, gettingIn, firstSteps, whereItLeads]

  return {
    slug,
    title: fields.title,
    otherNames: fields.otherNames,
    category: fields.category,
    summary: fields.summary,
    reviewed: fields.reviewed,
    pay: [must(pay[0], `pay of ${slug}`), ...pay.slice(1)],
    atAGlance,
    ...terms,
    wayBack,
    eases,
    needs,
    excludes,
    gettingIn: { ...fields.gettingIn, months: monthsToFirst },
    related: fields.related.map((role) => shelf.linkTo('roles', role)),
    sections,
    ...lengthOf(sections),
    notes: writer.notes.sources.map(shelf.sourceOf),
  }
}

/** Words of a text and the whole minutes it takes to read. */
function lengthOf(sections: readonly ProseSection[]): { words: number; minutes: number } {
  const words = sections.reduce((sum, { prose }) => sum + countWords(prose), 0)
  return { words, minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)) }
}

function writeAll<Name extends string>(texts: Record<Name, string>, write: (text: string) => Prose): Record<Name, Prose> {
  return Object.fromEntries(Object.entries<string>(texts).map(([name, text]) => [name, write(text)])) as Record<Name, Prose>
}

function joinNeeds({ other, ...named }: RoleFields['needs'], writer: Writer): RoleNeed[] {
  const write = (what: string, need: Need): RoleNeed => ({
    what,
    status: need.status,
    after: need.after,
    afterYears: need.afterYears ?? null,
    note: need.note || need.sources.length > 0 ? writer.line(need.note ?? '', need.sources) : null,
    ours: need.ours,
  })
  return [
    ...(Object.keys(NEEDS) as (keyof typeof NEEDS)[]).map((name) => write(NEEDS[name], named[name])),
    ...other.map(({ what, ...need }) => write(what, need)),
  ]
}

const EASING_ORDER = ['yes', 'partly', 'no', 'worse'] as const

function joinDriver({ slug, fields, body }: Document<'drivers'>, shelf: Shelf, polls: readonly Poll[], roles: Document<'roles'>[]): Driver {
  const writer = createWriter(shelf.figures)
  const answers = fields.polls.map(({ poll: pollSlug, option: id }) => {
    const poll = must(bySlug(polls, pollSlug), `poll ${pollSlug}`)
    writer.notes.cite(poll.source.slug)
    return {
      poll,
      option: must(
        poll.options.find((option) => option.id === id),
        `option ${id}`,
      ),
    }
  })
  const prose = writer.body(body)
  const studies = fields.studies.map((id) => {
    const figure = shelf.figureOf(id)
    return { ...figure, note: writer.notes.cite(figure.source.slug) }
  })
  const easedBy = EASING_ORDER.flatMap((value) =>
    roles.flatMap((role) => {
      const easing = role.fields.eases[slug]
      return easing?.value === value ? [{ ...shelf.linkTo('roles', role.slug), ...writer.reasoned(easing) }] : []
    }),
  )
  return {
    slug,
    title: fields.title,
    order: fields.order,
    summary: fields.summary,
    reviewed: fields.reviewed,
    answers,
    studies,
    related: fields.related.map((driver) => shelf.linkTo('drivers', driver)),
    sections: splitSections(prose),
    easedBy,
    notes: writer.notes.sources.map(shelf.sourceOf),
  }
}

function joinChapter({ slug, fields, body }: Document<'guide'>, shelf: Shelf): Chapter {
  const writer = createWriter(shelf.figures)
  const inShort = fields.inShort.map((text) => writer.line(text))
  const tonight = writer.line(fields.tonight)
  const sections = splitSections(writer.body(body))
  return {
    ...fields,
    slug,
    inShort,
    tonight,
    drivers: fields.drivers.map((driver) => shelf.linkTo('drivers', driver)),
    sections,
    ...lengthOf(sections),
    notes: writer.notes.sources.map(shelf.sourceOf),
  }
}
