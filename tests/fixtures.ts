import { parse, stringify } from 'yaml'
import { parseDocuments } from '@/lib/content/documents'
import { type FigureLock, figureRecord } from '@/lib/content/figure-lock'

type Fields = Record<string, unknown>

const reasoned = (value: string) => ({ value, reason: 'Because.', ours: true })
const need = { status: 'required', after: 'kept by renewal', ours: true }

/** A whole, sound set of fields for one file of each kind. */
export const FIELDS = {
  source: {
    publisher: 'Medscape',
    title: 'Pay report',
    address: 'https://example.org/pay',
    published: 2024,
    kind: 'survey',
    interest: 'none seen',
    shows: 'What oncologists say they earn.',
    limits: 'Self-reported.',
    figures: [
      {
        id: 'pay-onc-medscape-2023',
        value: 464_000,
        unit: 'dollars a year',
        measures: 'mean total compensation',
        population: 'US oncologists',
        n: 'not published',
        year: 2023,
      },
      { id: 'onc-hours', value: 52.6, unit: 'hours a week', measures: 'mean hours', population: 'US oncologists', n: 328, year: 2023 },
      { id: 'burnout', value: 59, unit: 'percent', measures: 'share burned out', population: 'US oncologists', n: 328, year: 2023 },
    ],
  },
  poll: {
    question: 'Are you considering a change?',
    asked: 'Members',
    n: 'not published',
    year: 'not dated',
    answers: 'one',
    options: [
      { id: 'change-no', label: 'No', sharePercent: 57 },
      { id: 'change-yes', label: 'Yes', sharePercent: 20 },
    ],
    source: 'pay-report',
  },
  driver: {
    title: 'Emotional strain',
    order: 1,
    summary: 'Grief and exhaustion.',
    polls: [{ poll: 'career-change', option: 'change-yes' }],
    studies: ['burnout'],
    reviewed: '2026-11-23',
  },
  role: {
    title: 'Grant reviewer',
    otherNames: ['Study section member'],
    category: 'review',
    summary: 'You score proposals.',
    pay: [
      {
        id: 'grant-pay',
        amount: 111_000,
        currency: 'USD',
        per: 'year',
        statistic: 'median',
        population: 'US grant reviewers',
        populationKind: 'physicians',
        year: 2020,
        contains: 'base',
        paidAs: 'W-2',
        source: 'pay-report',
      },
    ],
    place: { values: ['remote'] },
    travel: reasoned('none'),
    commitment: { values: ['per case'] },
    smallestWeek: reasoned('under 20 hours'),
    patientContact: reasoned('none'),
    besideClinic: reasoned('yes'),
    firstIncome: reasoned('within 3 months'),
    wayBack: reasoned('open'),
    needs: { degree: need, license: need, boardCertification: need, recentPractice: need, fieldExperience: need },
    eases: { 'emotional-strain': reasoned('yes') },
    atAGlance: {
      what: 'You read.',
      catch: 'It pays little.',
      rightIf: 'you like reading.',
      notIf: 'you need income.',
      tonight: 'Write one page.',
    },
    gettingIn: {
      titles: ['Reviewer'],
      employers: ['Funders'],
      months: 'not known',
      searchPhrase: 'grant reviewer oncology',
      questions: ['What did last Tuesday look like?', 'What do you miss?', 'Who was turned down?'],
      message: 'May I ask you for twenty minutes? I am not asking for a job.',
    },
    related: ['irb-member'],
    reviewed: '2026-11-23',
  },
  chapter: {
    order: 1,
    title: 'Why people leave',
    summary: 'What pushes them.',
    inShort: ['One thing.', 'Another thing.'],
    tonight: 'Sleep.',
    drivers: ['emotional-strain'],
    baseline: true,
    reviewed: '2026-11-23',
  },
  question: {
    question: 'Should I cut back first?',
    order: 1,
    topic: 'deciding',
    answered: 'yes',
    roles: ['grant-reviewer'],
    chapters: ['why-people-leave'],
    reviewed: '2026-11-23',
  },
  baseline: {
    title: 'Full-time clinic',
    summary: 'What oncologists earn and work.',
    pay: ['pay-onc-medscape-2023'],
    hours: ['onc-hours'],
    reviewed: '2026-11-23',
  },
  rule: {
    title: 'Telehealth at home',
    until: '2027-12-31',
    holds: 'Medicare pays.',
    lookUp: 'Whether it was extended.',
    sources: ['pay-report'],
    roles: ['irb-member'],
  },
  step: {
    title: 'Give notice in writing',
    when: { side: 'before', low: 2, high: 3, unit: 'months', reason: 'A page says so [@pay-report].', sources: ['pay-report'] },
    todo: 'Write a letter.',
    missed: 'The term is longer.',
    late: 'Ask for a shorter one.',
    reviewed: '2026-11-20',
  },
  leftOut: { title: 'Insurance medicine', order: 1, found: 'A page describes it [@pay-report].', missing: 'Any salary.' },
} satisfies Record<string, Fields>

export const ROLE_BODY = ['The work', 'What it eases', 'What it costs you', 'Getting in', 'First steps', 'Where it leads']
  .map((title) => `## ${title}\n\nText about it [@pay-report].\n`)
  .join('\n')

/** A Markdown file: fields between two lines of ---, then the body. */
export function markdown(fields: Fields, body = ''): string {
  return `---\n${stringify(fields, { aliasDuplicateObjects: false })}---\n\n${body}`
}

/** A small content folder that holds together. */
export function contentFiles(): Record<string, string> {
  const irb = {
    ...FIELDS.role,
    title: 'IRB member',
    related: ['grant-reviewer'],
    pay: [{ ...FIELDS.role.pay[0], id: 'irb-pay', amount: 83_712 }],
  }
  return {
    'content/sources/pay-report.md': markdown(FIELDS.source),
    'content/polls/career-change.md': markdown(FIELDS.poll, 'Members choose to answer.'),
    'content/drivers/emotional-strain.md': markdown(FIELDS.driver, '## What it is\n\nIt wears you down.'),
    'content/roles/grant-reviewer.md': markdown(FIELDS.role, ROLE_BODY),
    'content/roles/irb-member.md': markdown(irb, ROLE_BODY),
    'content/guide/why-people-leave.md': markdown(FIELDS.chapter, '## First\n\nText with {burnout} in it.'),
    'content/questions/part-time-first.md': markdown(FIELDS.question, 'Some say so [@pay-report].'),
    'content/baseline/clinical-oncology.md': markdown(FIELDS.baseline, 'A mean.'),
    'content/dated-rules/telehealth.md': markdown(FIELDS.rule),
    'content/steps/give-notice.md': markdown(FIELDS.step),
    'content/left-out/insurance-medicine.md': markdown(FIELDS.leftOut),
  }
}

/** A lock file by which the figures of these files were published as they stand. */
export function lockOf(files: Record<string, string>): FigureLock {
  return { begun: '2026-11-01', published: '2026-11-20', figures: figureRecord(parseDocuments(files).documents) }
}

/** The small content folder with one file changed: its text, its fields, or its removal with null. */
export function withFile(path: string, change: string | null | ((fields: Fields) => unknown), body?: string): Record<string, string> {
  const files = contentFiles()
  if (change === null) delete files[path]
  else if (typeof change === 'string') files[path] = change
  else {
    const [, yaml = '', text = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(files[path] ?? '') ?? []
    const fields = parse(yaml) as Fields
    change(fields)
    files[path] = markdown(fields, body ?? text)
  }
  return files
}
