import { describe, expect, test } from 'vitest'
import { loadContent } from '@/lib/content/load'
import { ContentError, type Problem } from '@/lib/content/problems'
import { contentFiles, FIELDS, lockOf, markdown, ROLE_BODY, withFile } from '../fixtures'

const ROLE = 'content/roles/grant-reviewer.md'
const SOURCE = 'content/sources/pay-report.md'
const POLL = 'content/polls/career-change.md'
const DRIVER = 'content/drivers/emotional-strain.md'
const CHAPTER = 'content/guide/why-people-leave.md'
const QUESTION = 'content/questions/part-time-first.md'
const RULE = 'content/dated-rules/telehealth.md'
const STEP = 'content/steps/give-notice.md'
const BASELINE = 'content/baseline/clinical-oncology.md'

function findProblems(files: Record<string, string>, lock = lockOf(files)): readonly Problem[] {
  try {
    loadContent(files, lock)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems
  }
}

/** Every problem as `file field message`. */
function problemsOf(files: Record<string, string>): string[] {
  return findProblems(files).map(({ file, field, message }) => `${file} ${field} ${message}`)
}

/** Expects a problem in exactly these words, on the line of the file where what it quotes or names stands. */
function expectProblem(files: Record<string, string>, expected: string): void {
  expect(problemsOf(files)).toContain(expected)
  const problem = findProblems(files).find(({ file, field, message }) => `${file} ${field} ${message}` === expected)
  const line = files[problem?.file ?? '']?.split('\n')[(problem?.line ?? 0) - 1] ?? ''
  const quoted = /^(?:cites|names|is|types|links to|refers to|holds raw HTML,)? ?(?:"([^"]+)"|\{([^}]+)\})/.exec(problem?.message ?? '')
  const key = /([a-zA-Z-]+)(?:\[\d+\])?$/.exec(problem?.field ?? '')?.[1]
  if (quoted) expect(line).toContain(quoted[1] ?? quoted[2])
  else if (key && !problem?.message.startsWith('is missing') && files[problem?.file ?? '']?.includes(`${key}:`))
    expect(line).toMatch(new RegExp(`${key}|^ *- `))
}

/** Sets a field deep in parsed front matter, by a path such as `pay.0.low`; undefined removes it. */
function set(path: string, value: unknown) {
  return (fields: Record<string, unknown>) => {
    const keys = path.split('.')
    const last = keys.pop() as string
    // biome-ignore lint/suspicious/noExplicitAny: walks a tree of unknown shape
    const parent = keys.reduce<any>((node, key) => node[key], fields)
    if (value === undefined) delete parent[last]
    else parent[last] = value
  }
}

test('finds nothing wrong with content that holds together', () => {
  expect(problemsOf(contentFiles())).toEqual([])
})

describe('says for one field what was found and what was expected', () => {
  const cases: [name: string, file: string, path: string, value: unknown, problem: string][] = [
    ['a missing field', ROLE, 'summary', undefined, `${ROLE} summary is missing. Write a sentence`],
    ['a misspelt field', ROLE, 'titel', 'X', `${ROLE} titel is not a field of a role. Did you mean title?`],
    ['a misspelt nested field', ROLE, 'pay.0.amuont', 1, `${ROLE} pay[1].amuont is not a field of pay[1]. Did you mean amount?`],
    [
      'a number with separators',
      ROLE,
      'pay.0.amount',
      '120,000',
      `${ROLE} pay[1].amount is "120,000". Write the number without separators: 120000`,
    ],
    ['a word for a number', ROLE, 'pay.0.amount', 'much', `${ROLE} pay[1].amount is "much". Write a plain number, such as 120000`],
    ['a word outside the list', ROLE, 'pay.0.currency', 'usd', `${ROLE} pay[1].currency is "usd". Use one of USD, EUR, GBP`],
    [
      'a misspelt word of the list',
      ROLE,
      'category',
      'reviews',
      `${ROLE} category is "reviews". Use one of staying, clinical, industry, leadership, government, legal, review, writing-and-teaching, business, income-on-the-way. Did you mean review?`,
    ],
    [
      'an impossible date',
      ROLE,
      'reviewed',
      '2026-02-30',
      `${ROLE} reviewed is "2026-02-30". Write a date as year-month-day, such as 2026-11-23`,
    ],
    ['a year that is no year', SOURCE, 'published', 'soon', `${SOURCE} published is "soon". Write a year such as 2024, or: not dated`],
    [
      'an address that is none',
      SOURCE,
      'address',
      'example',
      `${SOURCE} address is "example". Write a full address, such as https://www.nih.gov/`,
    ],
    [
      'a percentage over 100',
      POLL,
      'options.0.sharePercent',
      157,
      `${POLL} options[1].sharePercent is 157. Write a percentage from 0 to 100`,
    ],
    ['a percentage below 0', POLL, 'options.0.sharePercent', -1, `${POLL} options[1].sharePercent is -1. Write a percentage from 0 to 100`],
    ['a sample of nobody', POLL, 'n', 0, `${POLL} n is 0. Write a whole number of 1 or more`],
    ['an empty list', ROLE, 'otherNames', [], `${ROLE} otherNames is []. List at least one other name readers search for`],
    ['too few questions', ROLE, 'gettingIn.questions', ['One?'], `${ROLE} gettingIn.questions is ["One?"]. Write three questions`],
  ]
  test.each(cases)('%s', (_name, file, path, value, problem) => {
    expectProblem(withFile(file, set(path, value)), problem)
  })
})

describe('checks what reaches over more than one field or file', () => {
  const cases: [name: string, files: Record<string, string>, problem: string][] = [
    [
      'a source that does not exist',
      withFile(ROLE, set('pay.0.source', 'pay-reports')),
      `${ROLE} pay[1].source names "pay-reports", and content/sources/pay-reports.md does not exist. Did you mean pay-report?`,
    ],
    [
      'a role that does not exist',
      withFile(ROLE, set('related', ['irb-membre'])),
      `${ROLE} related[1] names "irb-membre", and content/roles/irb-membre.md does not exist. Did you mean irb-member?`,
    ],
    ['a role related to itself', withFile(ROLE, set('related', ['grant-reviewer'])), `${ROLE} related[1] is the role itself. Name another`],
    [
      'a low above its high',
      withFile(ROLE, (fields) => {
        set('pay.0.low', 180_000)(fields)
        set('pay.0.high', 120_000)(fields)
        set('pay.0.amount', undefined)(fields)
      }),
      `${ROLE} pay[1].low (180000) is above pay[1].high (120000). Swap them or correct one`,
    ],
    [
      'a figure without a number',
      withFile(ROLE, set('pay.0.amount', undefined)),
      `${ROLE} pay[1] has no number. Write amount, or low and high`,
    ],
    [
      'an amount beside a range',
      withFile(ROLE, set('pay.0.low', 1)),
      `${ROLE} pay[1] has amount and also low or high. Write amount alone, or low and high`,
    ],
    [
      'a driver left out',
      withFile(ROLE, set('eases', {})),
      `${ROLE} eases.emotional-strain is missing. Write value and reason for each driver`,
    ],
    [
      'a judgment that rests on nothing',
      withFile(ROLE, set('wayBack.ours', undefined)),
      `${ROLE} wayBack rests on nothing. Add sources, or ours: true for a judgment of this guide, or write not known`,
    ],
    [
      'years without a lapse',
      withFile(ROLE, set('needs.license.afterYears', { low: 1, high: 2 })),
      `${ROLE} needs.license.afterYears goes together with after: lapses after years. Write both, or neither`,
    ],
    [
      'shares that add to more than 100',
      withFile(POLL, set('options.1.sharePercent', 60)),
      `${POLL} options add to 117, which is more than 100. Correct a share, or write answers: several`,
    ],
    [
      'an option a poll does not have',
      withFile(DRIVER, set('polls.0.option', 'change-yess')),
      `${DRIVER} polls[1].option is "change-yess", which is no option of that poll. Did you mean change-yes?`,
    ],
    [
      'a study no source has',
      withFile(DRIVER, set('studies', ['burnuot'])),
      `${DRIVER} studies[1] is "burnuot", and no source has a figure with that id. Did you mean burnout?`,
    ],
    [
      'two roles of one title',
      withFile('content/roles/irb-member.md', set('title', 'Grant reviewer')),
      'content/roles/irb-member.md title is "Grant reviewer", which content/roles/grant-reviewer.md already has. Each may stand only once',
    ],
    [
      'two figures of one id',
      withFile('content/roles/irb-member.md', set('pay.0.id', 'grant-pay')),
      'content/roles/irb-member.md pay[1].id is "grant-pay", which content/roles/grant-reviewer.md already has. Each may stand only once',
    ],
    [
      'two sources of one address',
      { ...contentFiles(), 'content/sources/second.md': markdown({ ...FIELDS.source, figures: [] }) },
      'content/sources/second.md address is "https://example.org/pay", which content/sources/pay-report.md already has. Each may stand only once',
    ],
    [
      'two slugs that differ only by case',
      { ...contentFiles(), 'content/roles/Grant-Reviewer.md': markdown({ ...FIELDS.role, title: 'Other', pay: [] }, ROLE_BODY) },
      'content/roles/grant-reviewer.md  has the same slug as content/roles/Grant-Reviewer.md. Rename one',
    ],
    [
      'a baseline nobody published',
      withFile(SOURCE, set('figures.0.id', 'pay-onc-medscape-2024')),
      `${BASELINE} pay[1] is "pay-onc-medscape-2023", and no source has a figure with that id. Did you mean pay-onc-medscape-2024?`,
    ],
    [
      'a baseline in another unit',
      withFile(BASELINE, set('hours', ['burnout'])),
      `${BASELINE} hours[1] is in percent. Name a figure in hours a week`,
    ],
    ['no baseline', withFile(BASELINE, null), 'content/baseline  holds 0 files. Write one: the clinical baseline of every ruler'],
    [
      'no chapter that shows the baseline',
      withFile(CHAPTER, set('baseline', undefined)),
      'content/guide  has 0 chapters with baseline: true. Set it on the one that every ruler leads to',
    ],
    [
      'a role without pay that does not say why',
      withFile(ROLE, set('pay', [])),
      `${ROLE} pay goes together with payGap. Write at least one figure, or an empty list and in payGap why there is none`,
    ],
    ['a role nobody employs', withFile(ROLE, set('gettingIn.employers', [])), `${ROLE} gettingIn.employers is empty. List at least one`],
    [
      'a question that stands on no page',
      withFile(QUESTION, (fields) => {
        set('roles', [])(fields)
        set('chapters', [])(fields)
      }),
      `${QUESTION}  stands on no page. Name the roles or chapters whose readers ask it, in roles or chapters`,
    ],
    [
      'a rule about a role that does not exist',
      withFile(RULE, set('roles', ['irb-members'])),
      `${RULE} roles[1] names "irb-members", and content/roles/irb-members.md does not exist. Did you mean irb-member?`,
    ],
    [
      'a step whose time runs backward',
      withFile(STEP, set('when.low', 5)),
      `${STEP} when.low (5) is above high (3). Swap them or correct one`,
    ],
    [
      'a step counted by a figure and by a span',
      withFile(STEP, set('when.figure', 'onc-hours')),
      `${STEP} when is not complete. Write either figure, or low, high and unit`,
    ],
    [
      'a step counted by a figure that counts no time',
      withFile(STEP, set('when', { side: 'after', figure: 'burnout', reason: 'A page says {burnout}.' })),
      `${STEP} when.figure is in percent. Name a figure in days, weeks, months, years`,
    ],
    [
      'a step whose time rests on nothing',
      withFile(STEP, set('when.sources', [])),
      `${STEP} when rests on nothing. Add sources, or ours: true for a judgment of this guide`,
    ],
    [
      'a series of two units',
      withFile(DRIVER, set('series', [{ title: 'Over time', figures: ['burnout', 'onc-hours'], note: 'Two of them.' }])),
      `${DRIVER} series[1].figures have different units. A series has one: make two of it`,
    ],
    [
      'a source nobody cites',
      { ...contentFiles(), 'content/sources/second.md': markdown({ ...FIELDS.source, address: 'https://example.org/2', figures: [] }) },
      'content/sources/second.md  stands behind nothing a reader sees. Cite it where it is needed, or delete it',
    ],
  ]
  test.each(cases)('%s', (_name, files, problem) => {
    expectProblem(files, problem)
  })
})

describe('reads the prose', () => {
  const body = (text: string) => withFile(CHAPTER, () => {}, text)
  const cases: [name: string, files: Record<string, string>, problem: string][] = [
    [
      'a citation of nothing',
      body('## A\n\nText [@pay-reprot].'),
      `${CHAPTER}  names "pay-reprot", and content/sources/pay-reprot.md does not exist. Did you mean pay-report?`,
    ],
    [
      'a figure that does not exist',
      body('## A\n\nSome {burnot}.'),
      `${CHAPTER}  refers to {burnot}, and no figure has that id. Did you mean burnout?`,
    ],
    [
      'a percentage typed by hand',
      body('## A\n\nOne line.\nThen 59% of them.'),
      `${CHAPTER}  types "59%" by hand. Put the figure into a front matter and write its id in braces`,
    ],
    [
      'money typed by hand',
      withFile(ROLE, set('atAGlance.catch', 'It pays $100.')),
      `${ROLE} atAGlance.catch types "$100." by hand. Put the figure into a front matter and write its id in braces`,
    ],
    [
      'a figure in a summary',
      withFile(ROLE, set('summary', 'It pays {grant-pay}.')),
      `${ROLE} summary holds a figure or a citation. It is also shown where no source can stand beside it: say it without numbers`,
    ],
    ['raw HTML', body('## A\n\nText <b>bold</b>.'), `${CHAPTER}  holds raw HTML, "<b>". It would not be shown: write Markdown`],
    ['a heading of another level', body('### A\n\nText.'), `${CHAPTER}  has a heading of another level. Write ## and the heading`],
    [
      'a link to a page that does not exist',
      body('## A\n\n[x](/roles/grant-reviwer)'),
      `${CHAPTER}  links to "/roles/grant-reviwer", and there is no such page. Did you mean /roles/grant-reviewer?`,
    ],
    [
      'a link to an anchor that does not exist',
      body('## A\n\n[x](/roles/grant-reviewer#the-wrok)'),
      `${CHAPTER}  links to "#the-wrok", and /roles/grant-reviewer has no such anchor. Did you mean the-work?`,
    ],
    [
      'a link out of the site',
      body('## A\n\n[x](https://example.org)'),
      `${CHAPTER}  links to "https://example.org". Make that page a source and cite it, or link inside the site with /`,
    ],
    ['no text', body(''), `${CHAPTER}  has no text under its front matter. Write it`],
    [
      'a missing section',
      withFile(ROLE, () => {}, ROLE_BODY.replace('## Getting in', '## Geting in')),
      `${ROLE}  has no section "## Getting in". Add it`,
    ],
    [
      'a section without text',
      withFile(ROLE, () => {}, `${ROLE_BODY.replace(/## Where it leads[\s\S]*/, '')}\n## Where it leads\n`),
      `${ROLE}  has nothing under "## Where it leads". Write it`,
    ],
  ]
  test.each(cases)('%s', (_name, files, problem) => {
    expectProblem(files, problem)
  })
})

describe('refuses files that are no content', () => {
  const cases: [name: string, files: Record<string, string>, problem: string][] = [
    ['an empty file', withFile(ROLE, ''), `${ROLE}  The file is empty. Write its fields between two lines of ---`],
    ['no front matter', withFile(ROLE, '# Hello\n'), `${ROLE}  The file does not begin with front matter. Begin with a line of --- alone`],
    ['another encoding', withFile(ROLE, '---\ntitle: Caf\uFFFD\n---\n'), `${ROLE}  The file is not UTF-8. Save it as UTF-8`],
    ['broken YAML', withFile(ROLE, '---\ntitle: [a\n---\n'), `${ROLE}  The front matter is not YAML here: `],
    [
      'a key that stands twice',
      withFile(ROLE, '---\ntitle: a\ntitle: b\n---\n'),
      `${ROLE}  The front matter is not YAML here: Map keys must be unique`,
    ],
    [
      'a name for a value that is written elsewhere',
      withFile(ROLE, '---\ntitle: *other\n---\n'),
      `${ROLE}  The front matter refers to *other. Write the value out`,
    ],
    [
      'a line break that only some programs know',
      withFile(ROLE, '---\u2028title: a\n---\n'),
      `${ROLE}  The file does not begin with front matter. Begin with a line of --- alone`,
    ],
    [
      'a folder that is none',
      { ...contentFiles(), 'content/role/x.md': '---\n---\n' },
      'content/role/x.md  stands in content/role, which is not a folder of the content. Did you mean roles?',
    ],
    [
      'a file name that is no slug',
      { ...contentFiles(), 'content/sources/My Source.md': markdown({ ...FIELDS.source, address: 'https://example.org/2', figures: [] }) },
      'content/sources/My Source.md  has the name "My Source". Use small letters, digits and hyphens: my-source.md',
    ],
  ]
  test.each(cases)('%s', (_name, files, problem) => {
    expect(problemsOf(files).some((line) => line.startsWith(problem))).toBe(true)
  })

  test('reads 9:30, 0123, no and dates as the text they are', () => {
    const files = withFile(ROLE, (fields) => set('atAGlance.tonight', 'Be done by 9:30.')(fields))
    expect(problemsOf(files)).toEqual([])
    expect(problemsOf(withFile(ROLE, set('eases.emotional-strain.value', 'no')))).toEqual([])
  })

  test('does not execute JavaScript front matter', () => {
    expect(problemsOf(withFile(ROLE, '---js\n({ title: process.exit(1) })\n---\n'))).toContain(
      `${ROLE}  The file does not begin with front matter. Begin with a line of --- alone`,
    )
  })
})

test('lists all problems of all files at once, in the order of the files, and counts them', () => {
  const files = { ...withFile(ROLE, set('summary', undefined)), ...{ [POLL]: '' } }
  const found = problemsOf(files)
  expect(found[0]).toContain(POLL)
  expect(found.at(-1)).toContain(ROLE)
  expect(() => loadContent(files, lockOf(files))).toThrow(/\d problems in \d files\. Nothing was built\./)
})

test('does not report the figures of a broken file as missing', () => {
  const files = withFile(SOURCE, set('publisher', undefined))
  expect(problemsOf(files).filter((line) => line.includes('no figure has that id'))).toEqual([])
})
