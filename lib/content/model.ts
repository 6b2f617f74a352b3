import type { StepTime } from '../leave'
import type { Span } from '../pay'
import type { Prose, ProseSection } from './prose'
import type {
  ChapterFields,
  ContactFields,
  CorrectionFields,
  DriverFields,
  Figure,
  PayFigure,
  PollFields,
  QuestionFields,
  RoleFields,
  SourceFields,
  StepFields,
} from './schema'

/** What pages show: an author's fields beside what was worked out from them. A page's sources are numbered by its `notes`. */

export type PageLink = { href: `/${string}`; title: string }

export type Source = Omit<SourceFields, 'figures'> & {
  slug: string
  figures: Figure[]
  /** The pay figures that rest on it, in words, with the page that shows each. */
  restingFigures: (PageLink & { words: string })[]
  /** The pages whose notes name it. */
  citedBy: PageLink[]
}

/** A figure that is not pay, with the source that published it. */
export type SourcedFigure = Figure & { source: Source }

/** A sourced figure with the number of its note on the page. */
export type NotedFigure = SourcedFigure & { note: number }

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

/** A page with the ids of all figures it shows. */
export type Figured = { figures: string[] }

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
  Figured &
  Pick<RoleFields, 'title' | 'otherNames' | 'category' | 'summary' | 'reviewed'> & {
    slug: string
    /** What is to be read first, where the evidence of the whole page is thin. */
    caution: Prose | null
    /** The first leads; none where `payGap` says why. */
    pay: RolePay[]
    payGap: Prose | null
    /** Hours a week of somebody who does the work full time, where a source gives them. */
    weeklyHours: NotedFigure | null
    /** The calendar date on which one of the pay figures last changed. */
    figuresChanged: string
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
    rules: RuleOnPage[]
    questions: Question[]
    /** The first of its notes: those of its own text, without what only the answers to its questions cite. */
    ownNotes: Source[]
  }

export type Driver = Noted &
  Figured &
  Pick<DriverFields, 'title' | 'order' | 'summary' | 'reviewed'> & {
    slug: string
    /** The poll answers that name it, each with its poll. */
    answers: { poll: Poll; option: PollOption }[]
    /** The same measure over years, each with a sentence on what may be compared. */
    series: FigureSeries[]
    studies: NotedFigure[]
    related: PageLink[]
    sections: ProseSection[]
    /** The roles that ease it, those that ease it wholly first; reasons carry this page's notes. */
    easedBy: (PageLink & Reasoned<RoleFields['eases'][string]['value']> & Pick<RoleFields, 'category'>)[]
    rules: RuleOnPage[]
  }

export type FigureSeries = { title: string; figures: NotedFigure[]; note: Prose }

export type Chapter = Noted &
  Figured &
  Pick<ChapterFields, 'title' | 'order' | 'summary' | 'reviewed' | 'crisisContacts'> & {
    slug: string
    inShort: Prose[]
    tonight: Prose
    drivers: PageLink[]
    sections: ProseSection[]
    words: number
    /** Whole minutes it takes to read. */
    minutes: number
    /** Full-time clinic in figures, where the chapter shows it. */
    baseline: Baseline | null
    rules: RuleOnPage[]
    questions: Question[]
    /** The first of its notes: those of its own text, without what only the answers to its questions cite. */
    ownNotes: Source[]
  }

/** What physicians ask; the answer carries the notes of the page it stands on. */
export type Question = Pick<QuestionFields, 'question' | 'topic' | 'answered' | 'crisisContacts' | 'reviewed'> & {
  slug: string
  answer: Prose
}

/** A rule that holds until a calendar date, that day included. */
export type DatedRule = { slug: string; title: string; until: string }
export type RuleOnPage = DatedRule & { holds: Prose; lookUp: Prose }

/** Full-time clinic, in dollars a year and hours a week; the first figures lead. */
export type Baseline = {
  title: string
  summary: string
  reviewed: string
  pay: NotedFigure[]
  hours: NotedFigure[]
  about: Prose
}

/** The figure of the dashed line on every ruler, in dollars a year, with the page that explains it. */
export type BaselineFigure = SourcedFigure & { href: `/${string}` }

/** One step of leaving; its texts carry the notes of the page of all steps. */
export type Step = Pick<StepFields, 'title' | 'forWhom' | 'stateDependent' | 'ask' | 'reviewed'> & {
  slug: string
  when: StepTime
  reason: Prose
  ours: boolean
  todo: Prose
  missed: Prose
  late: Prose
}

export type LeftOut = { slug: string; title: string; found: Prose; missing: Prose; roles: PageLink[] }

/** A figure as it stood when it was published, with its source where that still stands. */
export type RecordedFigure = { words: string; source: Pick<Source, 'slug' | 'publisher'> | null }

export type Correction = Omit<CorrectionFields, 'changes'> & {
  slug: string
  changes: {
    figure: string
    what: string
    before: RecordedFigure
    after: RecordedFigure
    /** The role whose pay it is; null for other figures and withdrawn ones. */
    page: PageLink | null
    /** Addresses of pages that showed it and do not any more. */
    stoodOn: string[]
  }[]
}

export type Contact = Omit<ContactFields, 'source'> & { slug: string; source: Source }

/** A question with the pages it stands on, and its answer as its own page shows it. */
export type AskedQuestion = Question & { pages: PageLink[]; alone: Noted & { answer: Prose } }

export type Content = {
  sources: Source[]
  polls: Poll[]
  drivers: Driver[]
  roles: Role[]
  chapters: Chapter[]
  contacts: Contact[]
  /** Every question in its order, with the pages it stands on. */
  asked: Noted & { questions: AskedQuestion[] }
  /** The steps of leaving, from the earliest to the latest. */
  leaving: Noted & Figured & { steps: Step[] }
  leftOut: Noted & { work: LeftOut[] }
  rules: DatedRule[]
  /** Newest first. */
  corrections: Correction[]
  /** The calendar date from which on changes of figures are recorded. */
  figuresSince: string
  /** Full-time clinical oncology: pay in dollars a year, and its hours a week. */
  baseline: BaselineFigure
  clinicHours: SourcedFigure
}
