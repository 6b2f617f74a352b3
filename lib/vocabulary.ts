/**
 * The words content may use where only certain words are allowed, each with its label for readers, in the order in
 * which readers see them. Free of zod, so that the browser can have them.
 */

export const SOURCE_KINDS = {
  'peer-reviewed': 'Peer-reviewed paper',
  survey: 'Survey',
  government: 'Government',
  society: 'Professional society',
  employer: 'Employer',
  'pay site': 'Pay site',
  press: 'Trade press',
  blog: 'Blog or company page',
} as const

/** What a publisher gains from what it prints; the label is the word shown beside a figure, empty for none. */
export const INTERESTS = {
  'none seen': '',
  'not known': '',
  'sells placement': 'sells placement',
  'sells coaching or training': 'sells coaching or training',
  'sells insurance': 'sells insurance',
  'sells credentials or membership': 'sells credentials or membership',
  'sells legal or financial services': 'sells legal or financial services',
  'sells job ads': 'sells job ads',
  'carries advertising': 'carries advertising',
  'runs the survey': 'runs the survey',
  employer: 'employer',
} as const

/** Units of figures that are not a role's pay; the label follows the number. */
export const UNITS = {
  percent: '%',
  'percentage points': 'percentage points',
  dollars: '',
  'dollars a year': 'a year',
  'dollars a month': 'a month',
  'dollars an hour': 'an hour',
  'hours a week': 'hours a week',
  'hours a month': 'hours a month',
  'hours a day': 'hours a day',
  hours: 'hours',
  minutes: 'minutes',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  number: '',
} as const

/** What a pay figure is paid for; the label follows the amount. */
export const PERIODS = {
  year: 'a year',
  hour: 'an hour',
  day: 'a day',
  case: 'a case',
  exam: 'an exam',
  application: 'an application',
  activity: 'an activity',
} as const

export const STATISTICS = { median: 'median', mean: 'average', range: 'range', typical: 'typical' } as const

export const POPULATION_KINDS = {
  oncologists: 'about oncologists',
  physicians: 'about physicians',
  'whole occupation': 'whole occupation, not oncologists',
  'other staff': 'other staff, not physicians',
} as const

export const CONTAINS = {
  base: 'base salary',
  'with bonus': 'bonus included',
  'with equity': 'equity included',
  'fees before costs': 'fees before costs',
  'not said': 'contents not said',
} as const

export const PAID_AS = {
  'W-2': 'W-2',
  '1099': '1099',
  honorarium: 'Honorarium',
  either: 'W-2 or 1099',
  'not said': 'Not said',
} as const

export const CURRENCIES = { USD: '$', EUR: '€', GBP: '£' } as const

export const CATEGORIES = {
  staying: 'Staying, changed',
  clinical: 'Clinical, another way',
  industry: 'Industry and research',
  leadership: 'Leadership and informatics',
  government: 'Government and policy',
  legal: 'Legal and examination',
  review: 'Review',
  'writing-and-teaching': 'Writing and teaching',
  business: 'Business and technology',
  'income-on-the-way': 'Income on the way',
} as const

export const PLACES = { remote: 'Remote', hybrid: 'Hybrid', 'on site': 'On site' } as const

export const TRAVEL = { none: 'No travel', some: 'Some travel', frequent: 'Frequent travel', 'not known': 'Not known' } as const

export const COMMITMENTS = { 'full time': 'Full time', 'part time': 'Part time', 'per case': 'Per case or task' } as const

export const PATIENT_CONTACT = { none: 'None', some: 'Some, without treating', treating: 'As treating physician' } as const

export const BESIDE_CLINIC = { yes: 'Yes', limited: 'Limited', no: 'No', 'not known': 'Not known' } as const

export const WAY_BACK = { open: 'Stays open', narrows: 'Narrows', closes: 'Closes', 'not known': 'Not known' } as const

export const FIRST_INCOME = {
  'within 3 months': 'Within 3 months',
  '3 to 6 months': '3 to 6 months',
  '6 to 12 months': '6 to 12 months',
  'over 12 months': 'Over 12 months',
  'not known': 'Not known',
} as const

export const SMALLEST_WEEK = {
  'under 20 hours': 'Can stay under 20',
  '20 hours or more': '20 or more',
  'not known': 'Not known',
} as const

export const NEED_STATUS = {
  required: 'Required',
  preferred: 'Preferred',
  'not needed': 'Not needed',
  'not known': 'Not known',
} as const

/** What becomes of something a role needs after the last clinic day. */
export const AFTER_CLINIC = {
  'lapses at once': 'ends with the last clinic day',
  'lapses after years': 'lapses after some years',
  'kept by renewal': 'kept by renewing it',
  'not known to lapse': 'not known to lapse',
  'not known': 'not known',
} as const

export const EASES = { yes: 'eases', partly: 'partly eases', no: 'does not ease', worse: 'makes worse' } as const

export const NEEDS = {
  degree: 'Degree',
  license: 'License',
  boardCertification: 'Board certification',
  recentPractice: 'Recent clinical practice',
  fieldExperience: 'Experience in the field',
} as const

/** How strong the evidence behind a role's pay is; `lib/evidence.ts` has the rule. */
export const GRADES = { strong: 'Strong', fair: 'Fair', thin: 'Thin' } as const

/** Why the evidence has its grade: the step of the rule that decided. */
export const GRADE_REASONS = {
  'sources agree': 'two independent sources about physicians in this role agree',
  'sources differ': 'independent sources about physicians in this role, of which no two agree and are of like date',
  'one source': 'one independent source about physicians in this role',
  'one pay site': 'one pay site is the only dated, independent source about physicians in this role',
  'not independent': 'every dated figure about physicians in this role comes from somebody who sells placement, coaching or training',
  'not dated': 'no figure about physicians in this role has a date',
  'other people': 'no figure is about physicians in this role',
  'no figure': 'no pay figure was found',
} as const

/** What a reader may hold, in the words of the question, with the need of a role it meets. */
export const HOLDINGS = {
  license: { label: 'An active license', noun: 'a license', need: 'license' },
  certification: { label: 'Board certification', noun: 'board certification', need: 'boardCertification' },
  practice: { label: 'Recent clinical practice', noun: 'recent practice', need: 'recentPractice' },
  experience: { label: 'Experience in the field of the role', noun: 'experience in the field', need: 'fieldExperience' },
} as const

/** Whom a step of leaving concerns; a step that names none concerns everybody. */
export const LEAVERS = { employed: 'Employed', partner: 'A partner or owner', fellow: 'A fellow', 'visa holder': 'On a visa' } as const

/** In what a step is counted from the last clinic day. */
export const STEP_UNITS = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const

/** Who answers what no source does. */
export const ADVISERS = {
  lawyer: 'a lawyer',
  'immigration attorney': 'an immigration attorney',
  accountant: 'an accountant',
  'state board': 'your state board',
  insurer: 'the insurer',
  employer: 'your employer',
} as const

/** The groups of the questions physicians ask. */
export const QUESTION_TOPICS = {
  deciding: 'Deciding, and distress',
  money: 'Money and insurance',
  license: 'License, certification, privileges',
  leaving: 'Leaving',
  'getting-in': 'Getting in',
  'day-to-day': 'Day to day',
  identity: 'Identity',
  'way-back': 'The way back',
  'one-role': 'About one role',
} as const

/** How far the sources carry an answer. */
export const ANSWERED = { yes: 'answered', partly: 'answered in part', no: 'no good answer found' } as const

/** The second-level headings of every role's body, in this order. */
export const ROLE_SECTIONS = ['The work', 'What it eases', 'What it costs you', 'Getting in', 'First steps', 'Where it leads'] as const
