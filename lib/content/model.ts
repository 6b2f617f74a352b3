import type { Span } from '../pay'
import type { Prose, ProseSection } from './prose'
import type { ChapterFields, ContactFields, DriverFields, Figure, PayFigure, PollFields, RoleFields, SourceFields } from './schema'

/** What pages show: an author's fields beside what was worked out from them. A page's sources are numbered by its `notes`. */

export type PageLink = { href: `/${string}`; title: string }

export type Source = Omit<SourceFields, 'figures'> & {
  slug: string
  figures: Figure[]
  /** The pages whose notes name it. */
  citedBy: PageLink[]
}

/** A figure that is not pay, with the source that published it. */
export type SourcedFigure = Figure & { source: Source }

export type PollOption = PollFields['options'][number]

export type Poll = Noted &
  Omit<PollFields, 'source' | 'options'> & {
    slug: string
    options: PollOption[]
    /** What the options leave of 100; null where answers overlap or nothing is left. */
    remainderPercent: number | null
    source: Source
    about: Prose
  }

/** Text with the sources it cites, in the order of their numbers. */
export type Noted = { notes: Source[] }

export type Reasoned<Value extends string = string> = { value: Value; reason: Prose; ours: boolean }

export type RolePay = Omit<PayFigure, 'source'> & { source: Source; note: number }

export type RoleNeed = {
  what: string
  status: RoleFields['needs']['degree']['status']
  after: RoleFields['needs']['degree']['after']
  afterYears: Span | null
  note: Prose | null
  ours: boolean
}

export type Easing = Reasoned<RoleFields['eases'][string]['value']> & { driver: string }

type Choice<Name extends 'place' | 'commitment'> = { values: RoleFields[Name]['values']; note: Prose | null }
type ReasonedField<Name extends 'travel' | 'smallestWeek' | 'patientContact' | 'besideClinic' | 'firstIncome' | 'wayBack'> = Reasoned<
  RoleFields[Name]['value']
>

export type Role = Noted &
  Pick<RoleFields, 'title' | 'otherNames' | 'category' | 'summary' | 'reviewed'> & {
    slug: string
    /** At least one; the first leads. */
    pay: [RolePay, ...RolePay[]]
    place: Choice<'place'>
    commitment: Choice<'commitment'>
    travel: ReasonedField<'travel'>
    smallestWeek: ReasonedField<'smallestWeek'>
    patientContact: ReasonedField<'patientContact'>
    besideClinic: ReasonedField<'besideClinic'>
    firstIncome: ReasonedField<'firstIncome'>
    wayBack: ReasonedField<'wayBack'>
    needs: RoleNeed[]
    excludes: { what: Prose; kind: RoleFields['excludes'][number]['kind']; roles: PageLink[] }[]
    eases: Easing[]
    atAGlance: Record<keyof RoleFields['atAGlance'], Prose>
    gettingIn: Omit<RoleFields['gettingIn'], 'months'> & { months: (Span & { note: Prose }) | null }
    related: PageLink[]
    sections: ProseSection[]
    words: number
    /** Whole minutes it takes to read. */
    minutes: number
  }

export type Driver = Noted &
  Pick<DriverFields, 'title' | 'order' | 'summary' | 'reviewed'> & {
    slug: string
    /** The poll answers that name it, each with its poll. */
    answers: { poll: Poll; option: PollOption }[]
    studies: (SourcedFigure & { note: number })[]
    related: PageLink[]
    sections: ProseSection[]
    /** The roles that ease it, those that ease it wholly first; reasons carry this page's notes. */
    easedBy: (PageLink & Reasoned<RoleFields['eases'][string]['value']>)[]
  }

export type Chapter = Noted &
  Pick<ChapterFields, 'title' | 'order' | 'summary' | 'reviewed' | 'crisisContacts'> & {
    slug: string
    inShort: Prose[]
    tonight: Prose
    drivers: PageLink[]
    sections: ProseSection[]
    words: number
    /** Whole minutes it takes to read. */
    minutes: number
  }

export type Contact = Omit<ContactFields, 'source'> & { slug: string; source: Source }

export type Content = {
  sources: Source[]
  polls: Poll[]
  drivers: Driver[]
  roles: Role[]
  chapters: Chapter[]
  contacts: Contact[]
  /** Full-time clinical oncology, in dollars a year. */
  baseline: SourcedFigure
}
