import { STEP_UNITS } from '../vocabulary'
import type { Document, Documents, Parsed } from './documents'
import type { Path } from './front-matter'
import { didYouMean, fieldName, type Problem } from './problems'
import type { Figure, Kind, PayFigure, RoleFields } from './schema'

/** Reports a problem with one field of one document. */
type Report = (document: Document, path: Path, message: string) => void

/**
 * The rules that reach over more than one field or file: references, uniqueness, spans, what a need or a judgment
 * must rest on. zod skips an object's own rules while its fields have problems, so they stand here.
 */
export function crossCheck({ documents, slugs }: Parsed): Problem[] {
  const problems: Problem[] = []
  const report: Report = (document, path, message) =>
    problems.push({ file: document.file, line: document.lineOf(path), field: fieldName(path), message })
  const known = Object.fromEntries(Object.entries(slugs).map(([kind, names]) => [kind, new Set(names)])) as Record<Kind, Set<string>>
  const refer = (document: Document, path: Path, kind: Kind, name: string) => {
    if (!known[kind].has(name)) report(document, path, unknownReference(kind, name, slugs[kind]))
  }

  unique(documents, report)
  for (const source of documents.sources)
    for (const [index, figure] of source.fields.figures.entries()) checkSpan(source, ['figures', index], figure, 'value', report)

  for (const poll of documents.polls) {
    refer(poll, ['source'], 'sources', poll.fields.source)
    const total = poll.fields.options.reduce((sum, { sharePercent }) => sum + sharePercent, 0)
    if (poll.fields.answers === 'one' && total > 100)
      report(poll, ['options'], `add to ${total}, which is more than 100. Correct a share, or write answers: several`)
  }

  for (const driver of documents.drivers) checkDriver(driver, documents, refer, report)
  for (const role of documents.roles) checkRole(role, documents, slugs, refer, report)
  for (const chapter of documents.guide)
    for (const [index, driver] of chapter.fields.drivers.entries()) refer(chapter, ['drivers', index], 'drivers', driver)
  for (const contact of documents.contacts) refer(contact, ['source'], 'sources', contact.fields.source)
  for (const question of documents.questions) {
    const { roles, chapters } = question.fields
    referAll(question, { roles: ['roles', roles], chapters: ['guide', chapters] }, refer)
    if (roles.length + chapters.length === 0)
      report(question, [], 'stands on no page. Name the roles or chapters whose readers ask it, in roles or chapters')
  }
  for (const rule of documents['dated-rules']) {
    const { roles, chapters, drivers, sources } = rule.fields
    referAll(
      rule,
      { roles: ['roles', roles], chapters: ['guide', chapters], drivers: ['drivers', drivers], sources: ['sources', sources] },
      refer,
    )
    if (roles.length + chapters.length + drivers.length === 0)
      report(rule, [], 'stands on no page. Name the pages it bears on, in roles, chapters or drivers')
  }
  for (const step of documents.steps) checkStep(step, documents, refer, report)
  for (const work of documents['left-out']) referAll(work, { roles: ['roles', work.fields.roles] }, refer)
  for (const baseline of documents.baseline) checkBaseline(baseline, documents, report)
  problems.push(...checkBaselineStands(documents, slugs))

  return problems
}

/** The sentence for a reference to a file that does not exist. */
export function unknownReference(kind: Kind, name: string, known: readonly string[]): string {
  return `names "${name}", and content/${kind}/${name}.md does not exist.${didYouMean(name, known)}`
}

function referAll(document: Document, lists: Record<string, [Kind, readonly string[]]>, refer: Refer): void {
  for (const [field, [kind, names]] of Object.entries(lists))
    for (const [index, name] of names.entries()) refer(document, [field, index], kind, name)
}

type Refer = (document: Document, path: Path, kind: Kind, name: string) => void

/** Titles within a kind, orders within a kind, addresses of sources and ids of figures each stand only once. */
function unique(documents: Documents, report: Report): void {
  const once = () => {
    const seen = new Map<string, string>()
    return (document: Document, path: Path, value: string) => {
      const key = value.toLowerCase()
      const first = seen.get(key)
      if (first) report(document, path, `is "${value}", which ${first} already has. Each may stand only once`)
      else seen.set(key, document.file)
    }
  }
  for (const kind of ['drivers', 'roles', 'guide', 'steps'] as const) {
    const title = once()
    for (const document of documents[kind]) title(document, ['title'], document.fields.title)
  }
  for (const kind of ['drivers', 'guide', 'contacts', 'questions', 'left-out'] as const) {
    const order = once()
    for (const document of documents[kind]) order(document, ['order'], String(document.fields.order))
  }
  const address = once()
  const id = once()
  for (const source of documents.sources) {
    address(source, ['address'], source.fields.address.replace(/\/$/, ''))
    for (const [index, figure] of source.fields.figures.entries()) id(source, ['figures', index, 'id'], figure.id)
  }
  for (const poll of documents.polls)
    for (const [index, option] of poll.fields.options.entries()) id(poll, ['options', index, 'id'], option.id)
  for (const role of documents.roles) for (const [index, figure] of role.fields.pay.entries()) id(role, ['pay', index, 'id'], figure.id)
}

/** A figure has one value, or a low and a high in that order. */
function checkSpan(
  document: Document,
  path: Path,
  figure: Partial<Pick<Figure, 'value' | 'low' | 'high'> & Pick<PayFigure, 'amount'>>,
  single: 'value' | 'amount',
  report: Report,
): void {
  const { low, high } = figure
  const one = figure[single]
  if (one !== undefined && (low !== undefined || high !== undefined))
    report(document, path, `has ${single} and also low or high. Write ${single} alone, or low and high`)
  else if (one === undefined && (low === undefined || high === undefined))
    report(document, path, `has no number. Write ${single}, or low and high`)
  else if (low !== undefined && high !== undefined && low > high)
    report(document, [...path, 'low'], `(${low}) is above ${fieldName([...path, 'high'])} (${high}). Swap them or correct one`)
}

function checkDriver(driver: Document<'drivers'>, documents: Documents, refer: Refer, report: Report): void {
  const { polls, studies, series, related } = driver.fields
  for (const [index, { poll, option }] of polls.entries()) {
    refer(driver, ['polls', index, 'poll'], 'polls', poll)
    const options = documents.polls.find(({ slug }) => slug === poll)?.fields.options.map(({ id }) => id)
    if (options && !options.includes(option))
      report(driver, ['polls', index, 'option'], `is "${option}", which is no option of that poll.${didYouMean(option, options)}`)
  }
  for (const [index, study] of studies.entries()) checkFigure(driver, ['studies', index], study, documents, report)
  for (const [index, line] of series.entries()) {
    for (const [place, id] of line.figures.entries()) checkFigure(driver, ['series', index, 'figures', place], id, documents, report)
    for (const [place, slug] of line.sources.entries()) refer(driver, ['series', index, 'sources', place], 'sources', slug)
    const members = line.figures.flatMap((id) => sourceFigures(documents).filter((figure) => figure.id === id))
    if (new Set(members.map(({ unit }) => unit)).size > 1)
      report(driver, ['series', index, 'figures'], 'have different units. A series has one: make two of it')
    for (const { id, year, value } of members)
      if (year === 'not dated' || value === undefined)
        report(driver, ['series', index, 'figures'], `hold "${id}", which has no year or no single value. A series needs both`)
  }
  for (const [index, other] of related.entries()) refer(driver, ['related', index], 'drivers', other)
}

/** A step is counted by a published figure in days, weeks, months or years, or by a span of its own; and it rests on something. */
function checkStep(step: Document<'steps'>, documents: Documents, refer: Refer, report: Report): void {
  const { figure, low, high, unit, ours, sources } = step.fields.when
  for (const [index, source] of sources.entries()) refer(step, ['when', 'sources', index], 'sources', source)
  const own = [low, high, unit].filter((part) => part !== undefined).length
  if (own !== (figure === undefined ? 3 : 0)) report(step, ['when'], 'is not complete. Write either figure, or low, high and unit')
  if (low !== undefined && high !== undefined && low > high)
    report(step, ['when', 'low'], `(${low}) is above high (${high}). Swap them or correct one`)
  if (figure !== undefined) {
    const found = checkFigure(step, ['when', 'figure'], figure, documents, report)
    if (found && !(found.unit in STEP_UNITS))
      report(step, ['when', 'figure'], `is in ${found.unit}. Name a figure in ${Object.keys(STEP_UNITS).join(', ')}`)
    if (found && !step.fields.when.reason.includes(`{${figure}}`))
      report(step, ['when', 'reason'], `does not show the figure it is counted by. Write {${figure}} in it`)
  } else if (!ours && sources.length === 0)
    report(step, ['when'], 'rests on nothing. Add sources, or ours: true for a judgment of this guide')
}

function sourceFigures(documents: Documents): Figure[] {
  return documents.sources.flatMap(({ fields }) => fields.figures)
}

/** Reports an id that no figure of a source has. */
function checkFigure(document: Document, path: Path, id: string, documents: Documents, report: Report): Figure | undefined {
  const figures = sourceFigures(documents)
  const figure = figures.find((candidate) => candidate.id === id)
  if (!figure)
    report(
      document,
      path,
      `is "${id}", and no source has a figure with that id.${didYouMean(
        id,
        figures.map((known) => known.id),
      )}`,
    )
  return figure
}

function checkBaseline(baseline: Document<'baseline'>, documents: Documents, report: Report): void {
  const lists = { pay: 'dollars a year', hours: 'hours a week' } as const
  for (const [field, unit] of Object.entries(lists) as [keyof typeof lists, Figure['unit']][])
    for (const [index, id] of baseline.fields[field].entries()) checkUnit(baseline, [field, index], id, unit, documents, report)
}

/** Reports an id that no figure of a source has, or whose figure has another unit. */
function checkUnit(document: Document, path: Path, id: string, unit: Figure['unit'], documents: Documents, report: Report): void {
  const figure = checkFigure(document, path, id, documents, report)
  if (figure && figure.unit !== unit) report(document, path, `is in ${figure.unit}. Name a figure in ${unit}`)
}

/** One file is the clinical baseline and one chapter shows it: every ruler draws the one and leads to the other. */
function checkBaselineStands({ guide }: Documents, slugs: Parsed['slugs']): Problem[] {
  const problem = (file: string, message: string): Problem => ({ file, line: 1, field: '', message })
  const shown = guide.filter(({ fields }) => fields.baseline)
  return [
    ...(slugs.baseline.length === 1
      ? []
      : [problem('content/baseline', `holds ${slugs.baseline.length} files. Write one: the clinical baseline of every ruler`)]),
    // A chapter with problems of its own may be the one that shows it.
    ...(shown.length === 1 || (shown.length === 0 && guide.length < slugs.guide.length)
      ? []
      : [problem('content/guide', `has ${shown.length} chapters with baseline: true. Set it on the one that every ruler leads to`)]),
  ]
}

function checkRole(role: Document<'roles'>, documents: Documents, slugs: Parsed['slugs'], refer: Refer, report: Report): void {
  const { fields } = role
  if ((fields.pay.length === 0) !== (fields.payGap !== undefined))
    report(role, ['pay'], 'goes together with payGap. Write at least one figure, or an empty list and in payGap why there is none')
  if (fields.category !== 'staying')
    for (const name of ['titles', 'employers'] as const)
      if (fields.gettingIn[name].length === 0) report(role, ['gettingIn', name], 'is empty. List at least one')
  for (const [index, figure] of fields.pay.entries()) {
    refer(role, ['pay', index, 'source'], 'sources', figure.source)
    checkSpan(role, ['pay', index], figure, 'amount', report)
  }
  for (const path of sourceLists(fields))
    for (const [index, source] of path.sources.entries()) refer(role, [...path.at, 'sources', index], 'sources', source)

  for (const name of ['travel', 'smallestWeek', 'patientContact', 'besideClinic', 'firstIncome', 'wayBack'] as const)
    if (fields[name].value !== 'not known') checkGround(role, [name], fields[name], report)
  for (const { at, need } of needsOf(fields)) {
    if (need.status !== 'not known' || need.after !== 'not known') checkGround(role, at, need, report)
    if ((need.after === 'lapses after years') !== (need.afterYears !== undefined))
      report(role, [...at, 'afterYears'], 'goes together with after: lapses after years. Write both, or neither')
    if (need.afterYears && need.afterYears.low > need.afterYears.high)
      report(role, [...at, 'afterYears'], 'has a low above its high. Swap them or correct one')
  }
  if (fields.weeklyHours) checkUnit(role, ['weeklyHours'], fields.weeklyHours, 'hours a week', documents, report)
  const { months } = fields.gettingIn
  if (months !== 'not known' && months.low > months.high)
    report(role, ['gettingIn', 'months', 'low'], `(${months.low}) is above high (${months.high}). Swap them or correct one`)

  for (const driver of slugs.drivers)
    if (!(driver in fields.eases)) report(role, ['eases', driver], 'is missing. Write value and reason for each driver')
  for (const [driver, eases] of Object.entries(fields.eases)) {
    refer(role, ['eases', driver], 'drivers', driver)
    checkGround(role, ['eases', driver], eases, report)
  }
  for (const [index, slug] of fields.related.entries()) {
    if (slug === role.slug) report(role, ['related', index], 'is the role itself. Name another')
    else refer(role, ['related', index], 'roles', slug)
  }
  for (const [index, { roles }] of fields.excludes.entries())
    for (const [place, slug] of roles.entries()) refer(role, ['excludes', index, 'roles', place], 'roles', slug)
}

function checkGround(role: Document<'roles'>, at: Path, ground: { ours: boolean; sources: readonly string[] }, report: Report): void {
  if (!ground.ours && ground.sources.length === 0)
    report(role, at, 'rests on nothing. Add sources, or ours: true for a judgment of this guide, or write not known')
}

function needsOf({ needs }: RoleFields) {
  const { other, ...named } = needs
  return [
    ...Object.entries(named).map(([name, need]) => ({ at: ['needs', name], need })),
    ...other.map((need, index) => ({ at: ['needs', 'other', index], need })),
  ]
}

/** Every list of sources in a role's front matter, with where it stands. */
function sourceLists(fields: RoleFields): { at: Path; sources: readonly string[] }[] {
  const { months } = fields.gettingIn
  return [
    ...(['place', 'commitment', 'travel', 'smallestWeek', 'patientContact', 'besideClinic', 'firstIncome', 'wayBack'] as const).map(
      (name) => ({ at: [name], sources: fields[name].sources }),
    ),
    ...needsOf(fields).map(({ at, need }) => ({ at, sources: need.sources })),
    ...fields.excludes.map(({ sources }, index) => ({ at: ['excludes', index], sources })),
    ...Object.entries(fields.eases).map(([driver, { sources }]) => ({ at: ['eases', driver], sources })),
    ...(months === 'not known' ? [] : [{ at: ['gettingIn', 'months'], sources: months.sources }]),
  ]
}
