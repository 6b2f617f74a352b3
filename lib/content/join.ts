import { compareStepTimes, type StepTime } from '../leave'
import type { Document, Documents } from './documents'
import { readRecord } from './figure-lock'
import { joinRole } from './join-role'
import type { Baseline, Chapter, Content, Correction, Driver, LeftOut, Poll, RecordedFigure, Source, Step } from './model'
import { type FigureWords, linkedNote, splitSections } from './prose'
import { bySlug, createShelf, lengthOf, must, type Shelf, sourced, writeQuestion } from './shelf'
import { createWriter, type Writer } from './writer'

/** Makes of checked documents what pages show: references followed, notes numbered page by page, back-links set. */
export function joinContent(documents: Documents, figures: ReadonlyMap<string, FigureWords>, figuresSince: string): Content {
  const sources = documents.sources.map(({ slug, fields }): Source => ({ ...fields, slug, restingFigures: [], citedBy: [] }))
  const shelf = createShelf(documents, sources, figures)
  const { sourceOf } = shelf
  const clinic = must(documents.baseline[0], 'clinical baseline')

  const polls = documents.polls.map((document) => joinPoll(document, shelf))
  const corrections = joinCorrections(documents, sources, shelf)
  const lastChange = new Map(corrections.flatMap(({ date, changes }) => changes.map(({ figure }) => [figure, date] as const)).reverse())
  const roles = documents.roles
    .map((document) => ({
      ...joinRole(document, shelf),
      figuresChanged:
        document.fields.pay
          .map(({ id }) => lastChange.get(id) ?? figuresSince)
          .sort()
          .at(-1) ?? figuresSince,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  const drivers = documents.drivers.map((document) => joinDriver(document, shelf, polls, documents.roles)).sort((a, b) => a.order - b.order)
  const chapters = documents.guide.map((document) => joinChapter(document, shelf, clinic)).sort((a, b) => a.order - b.order)
  const contacts = documents.contacts
    .map(({ slug, fields }) => ({ ...fields, slug, source: sourceOf(fields.source) }))
    .sort((a, b) => a.order - b.order)
  const asked = joinQuestions(documents, shelf)
  const leftOut = joinLeftOut(documents, shelf)
  const leaving = joinSteps(documents, shelf)

  const addPage = (href: `/${string}`, title: string, cited: readonly Source[]) => {
    for (const source of new Set(cited)) source.citedBy.push({ href, title })
  }
  for (const { slug, title, ownNotes } of chapters) addPage(`/guide/${slug}`, title, ownNotes)
  for (const { slug, title, notes, answers } of drivers)
    addPage(`/drivers/${slug}`, title, [...notes, ...answers.flatMap(({ poll }) => [poll.source, ...poll.notes])])
  for (const { slug, title, ownNotes } of roles) addPage(`/roles/${slug}`, title, ownNotes)
  for (const { slug, question, alone } of asked.questions) addPage(`/questions/${slug}`, question, alone.notes)
  addPage('/leave', 'Leave on your own date', leaving.notes)
  addPage('/method', 'Method', leftOut.notes)
  for (const { slug, title, pay } of roles)
    for (const { id, source } of pay)
      source.restingFigures.push({ words: must(figures.get(id), `figure ${id}`).full, href: `/roles/${slug}#pay`, title })

  const chapter = must(
    chapters.find(({ baseline }) => baseline),
    'chapter with the clinical baseline',
  )
  return {
    sources,
    polls,
    drivers,
    roles,
    chapters,
    contacts,
    asked,
    leaving,
    leftOut,
    rules: documents['dated-rules'].map(({ slug, fields }) => ({ slug, title: fields.title, until: fields.until })),
    corrections,
    figuresSince,
    clinicHours: shelf.figureOf(must(clinic.fields.hours[0], 'hours of the baseline')),
    baseline: { ...shelf.figureOf(must(clinic.fields.pay[0], 'leading figure of the baseline')), href: `/guide/${chapter.slug}#baseline` },
  }
}

function joinPoll({ slug, fields, body }: Document<'polls'>, { figures, sourceOf }: Shelf): Poll {
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
}

/** All questions in their order: with the notes of all for the book, alone with its own for its page. */
function joinQuestions(documents: Documents, { figures, sourceOf, linkTo }: Shelf): Content['asked'] {
  const writer = createWriter(figures)
  const writeAlone = (document: Document<'questions'>) => {
    const own = createWriter(figures)
    const { answer } = writeQuestion(document, own)
    return { answer, notes: own.notes.sources.map(sourceOf) }
  }
  const questions = documents.questions
    .toSorted((a, b) => a.fields.order - b.fields.order)
    .map((document) => ({
      ...writeQuestion(document, writer),
      alone: writeAlone(document),
      pages: [
        ...document.fields.roles.map((slug) => linkTo('roles', slug)),
        ...document.fields.chapters.map((slug) => linkTo('guide', slug)),
      ],
    }))
  return { questions, notes: writer.notes.sources.map(sourceOf) }
}

/** All steps of leaving in the order of their time, on one page with notes of its own. */
function joinSteps(documents: Documents, { figures, figureOf, sourceOf }: Shelf): Content['leaving'] {
  const timeOf = ({ fields: { when } }: Document<'steps'>): StepTime => {
    if (when.figure === undefined) return { side: when.side, low: when.low ?? 0, high: when.high ?? 0, unit: when.unit ?? 'days' }
    const { value = 0, low = value, high = value, unit } = figureOf(when.figure)
    return { side: when.side, low, high, unit: unit as StepTime['unit'] }
  }
  const writer = createWriter(figures)
  const steps = documents.steps
    .map((document) => ({ document, when: timeOf(document) }))
    .sort((a, b) => compareStepTimes(a.when, b.when) || a.document.slug.localeCompare(b.document.slug))
    .map(({ document: { slug, fields }, when }): Step => {
      const { title, forWhom, stateDependent, ask, reviewed } = fields
      const todo = writer.line(fields.todo)
      const missed = writer.line(fields.missed)
      const late = writer.line(fields.late)
      const reason = writer.line(fields.when.reason, fields.when.sources)
      return { slug, title, forWhom, stateDependent, ask, reviewed, when, reason, ours: fields.when.ours, todo, missed, late }
    })
  return { steps, notes: writer.notes.sources.map(sourceOf), figures: [...writer.shown] }
}

function joinLeftOut(documents: Documents, { figures, sourceOf, linkTo }: Shelf): Content['leftOut'] {
  const writer = createWriter(figures)
  const work = documents['left-out']
    .toSorted((a, b) => a.fields.order - b.fields.order)
    .map(
      ({ slug, fields }): LeftOut => ({
        slug,
        title: fields.title,
        found: writer.line(fields.found),
        missing: writer.line(fields.missing),
        roles: fields.roles.map((role) => linkTo('roles', role)),
      }),
    )
  return { work, notes: writer.notes.sources.map(sourceOf) }
}

/** Newest first. A withdrawn figure has no page any more. */
function joinCorrections(documents: Documents, sources: readonly Source[], { linkTo }: Shelf): Correction[] {
  const pageOf = new Map(documents.roles.flatMap(({ slug, fields }) => fields.pay.map(({ id }) => [id, linkTo('roles', slug)] as const)))
  const recorded = (record: string): RecordedFigure => {
    const { words, source } = readRecord(record)
    return { words, source: (source && bySlug(sources, source)) || null }
  }
  return documents.corrections
    .map(({ slug, fields }) => ({
      ...fields,
      slug,
      changes: fields.changes.map(({ figure, what, before, after, stoodOn }) => ({
        figure,
        what,
        before: recorded(before),
        after: recorded(after),
        page: pageOf.get(figure) ?? null,
        stoodOn,
      })),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug))
}

function writeBaseline({ fields, body }: Document<'baseline'>, shelf: Shelf, writer: Writer): Baseline {
  const { title, summary, reviewed } = fields
  const pay = fields.pay.map((id) => sourced(id, shelf, writer))
  const hours = fields.hours.map((id) => sourced(id, shelf, writer))
  return { title, summary, reviewed, pay, hours, about: writer.body(body) }
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
  const series = fields.series.map(({ title, figures, note, sources }) => ({
    title,
    figures: figures.map((id) => sourced(id, shelf, writer)),
    note: writer.line(note, sources),
  }))
  const studies = fields.studies.map((id) => sourced(id, shelf, writer))
  const easedBy = EASING_ORDER.flatMap((value) =>
    roles.flatMap((role) => {
      const easing = role.fields.eases[slug]
      return easing?.value === value
        ? [{ ...shelf.linkTo('roles', role.slug), category: role.fields.category, ...writer.reasoned(easing) }]
        : []
    }),
  )
  return {
    slug,
    title: fields.title,
    order: fields.order,
    summary: fields.summary,
    reviewed: fields.reviewed,
    answers,
    series,
    studies,
    related: fields.related.map((driver) => shelf.linkTo('drivers', driver)),
    sections: splitSections(prose),
    easedBy,
    rules: shelf.rulesOn('drivers', slug, writer),
    notes: writer.notes.sources.map(shelf.sourceOf),
    figures: [...writer.shown],
  }
}

function joinChapter({ slug, fields, body }: Document<'guide'>, shelf: Shelf, baseline: Document<'baseline'>): Chapter {
  const writer = createWriter(shelf.figures)
  const inShort = fields.inShort.map((text) => writer.line(text))
  const tonight = writer.line(fields.tonight)
  const whereYouAre = fields.baseline ? writeBaseline(baseline, shelf, writer) : null
  const sections = splitSections(writer.body(body))
  return {
    ...fields,
    slug,
    inShort,
    tonight,
    drivers: fields.drivers.map((driver) => shelf.linkTo('drivers', driver)),
    sections,
    ...lengthOf(sections),
    baseline: whereYouAre,
    rules: shelf.rulesOn('chapters', slug, writer),
    ownNotes: writer.notes.sources.map(shelf.sourceOf),
    questions: shelf.questionsOn('chapters', slug, writer),
    notes: writer.notes.sources.map(shelf.sourceOf),
    figures: [...writer.shown],
  }
}
