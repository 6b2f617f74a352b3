import { NEEDS, type ROLE_SECTIONS } from '../vocabulary'
import type { Document } from './documents'
import type { Role, RoleNeed } from './model'
import { cutSections, type Prose, splitSections } from './prose'
import type { Need, RoleFields } from './schema'
import { lengthOf, must, type Shelf, sourced } from './shelf'
import { createWriter, type Writer } from './writer'

/**
 * Prose is written in the order in which the page shows it, because that numbers the notes: the box, the pay, then
 * each section with what stands under it.
 */
export function joinRole({ slug, fields, body }: Document<'roles'>, shelf: Shelf): Omit<Role, 'figuresChanged'> {
  const writer = createWriter(shelf.figures)
  const caution = fields.caution ? writer.line(fields.caution) : null
  // The box shows the leading figure before its own sentences, the other figures come after it.
  if (fields.pay[0]) writer.notes.cite(fields.pay[0].source)
  const payGap = fields.payGap ? writer.line(fields.payGap) : null
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
    caution,
    pay,
    payGap,
    weeklyHours: fields.weeklyHours ? sourced(fields.weeklyHours, shelf, writer) : null,
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
    rules: shelf.rulesOn('roles', slug, writer),
    ownNotes: writer.notes.sources.map(shelf.sourceOf),
    questions: shelf.questionsOn('roles', slug, writer),
    notes: writer.notes.sources.map(shelf.sourceOf),
    figures: [...writer.shown, ...pay.map(({ id }) => id)],
  }
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
