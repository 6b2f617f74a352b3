import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { BaselineFigure, Chapter, Reasoned, Role, Source, SourcedFigure } from './content/model'
import { type Prose, plainText } from './content/prose'
import { AGREEMENT_YEARS, isAboutTheRole } from './evidence'
import { formatAfterClinic, formatFigure, formatOrigin } from './format'
import { lapsingNeeds } from './holdings'
import { FULL_TIME_HOURS, paySpan } from './pay'
import { CLINIC_LINE, type PlanFigure, type PlanRole, type PlanSource, type PlanWork, type Statement } from './plan'
import { NEED_STATUS } from './vocabulary'

/** Full-time clinic in figures; the first of each leads. */
type ClinicFigures = { title: string; pay: readonly SourcedFigure[]; hours: readonly SourcedFigure[] }

/** All that a plan can be made of, from the content. `baseline` has every figure of full-time clinic, the first leading. */
export function planWork(roles: readonly Role[], baseline: ClinicFigures): PlanWork {
  return { roles: roles.map(toPlanRole), clinic: clinicRole(baseline) }
}

/** What a plan needs of a role. Figures that are not in dollars or about other staff are left out: neither says what a physician gets. */
export function toPlanRole(role: Role): PlanRole {
  const { notes } = role
  const judged = <Value extends string>({ value, reason }: Reasoned<Value>) => ({ value, ...statement(reason, notes) })
  return {
    slug: role.slug,
    title: role.title,
    category: role.category,
    figures: role.pay
      .filter(({ currency, populationKind }) => currency === 'USD' && populationKind !== 'other staff')
      .map((pay) => ({
        ...paySpan(pay),
        per: pay.per,
        paidAs: pay.paidAs,
        about: aboutOf(pay),
        origin: `${formatOrigin(pay)}, ${pay.year}`,
      })),
    week: role.weeklyHours
      ? { ...spanOf(role.weeklyHours), publisher: formatOrigin(role.weeklyHours) }
      : { low: FULL_TIME_HOURS, high: FULL_TIME_HOURS, publisher: null },
    canBeFullTime: role.commitment.values.includes('full time'),
    treats: role.patientContact.value === 'treating',
    firstIncome: role.firstIncome.value,
    travel: judged(role.travel),
    besideClinic: judged(role.besideClinic),
    smallestWeek: judged(role.smallestWeek),
    lapsing: lapsingNeeds(role.needs).map((need) => ({
      what: `${need.what} (${NEED_STATUS[need.status].toLowerCase()}): ${formatAfterClinic(need)}.`,
      sources: need.note ? citedIn(need.note, notes) : [],
    })),
    excludes: role.excludes.map(({ what, kind, roles }) => ({
      kind,
      roles: roles.map(({ href }) => href.replace('/roles/', '')),
      ...statement(what, notes),
    })),
  }
}

function aboutOf(pay: Role['pay'][number]): PlanFigure['about'] {
  if (isAboutTheRole(pay)) return 'role'
  return pay.measuresInstead ? 'something else' : 'occupation'
}

/**
 * The clinic as a line: the yearly figures of adult oncology within three years of the leading one, over the leading
 * week. Radiation and pediatric oncology are paid apart, and older figures would draw the low end down.
 */
function clinicRole({ pay, hours, title }: ClinicFigures): PlanRole {
  const [lead] = pay
  const [week] = hours
  const near = pay.filter(
    ({ year, population }) => Math.abs(Number(year) - Number(lead?.year)) <= AGREEMENT_YEARS && !/radiation|pediatric/i.test(population),
  )
  const none = { what: '', sources: [] }
  return {
    slug: CLINIC_LINE,
    title: title.replace(/^Full-time clinical/, 'Clinical'),
    category: 'clinical',
    figures: near.map((figure) => ({
      ...spanOf(figure),
      per: 'year',
      paidAs: 'not said',
      about: 'role',
      origin: `${formatOrigin({ source: figure.source })}, ${figure.year}`,
    })),
    week: week ? { ...spanOf(week), publisher: formatOrigin(week) } : { low: FULL_TIME_HOURS, high: FULL_TIME_HOURS, publisher: null },
    canBeFullTime: true,
    treats: true,
    firstIncome: 'within 3 months',
    travel: { value: 'none', ...none },
    besideClinic: { value: 'yes', ...none },
    smallestWeek: { value: 'not known', ...none },
    lapsing: [],
    excludes: [],
  }
}

function spanOf({ value, low, high }: Pick<SourcedFigure, 'value' | 'low' | 'high'>) {
  return { low: low ?? value ?? 0, high: high ?? value ?? 0 }
}

/** The dashed line of a plan's chart: full-time clinic in dollars a year, whose figure it is in words and the slug of its source. */
export function planBaseline({ value, unit, measures, year, href, source }: BaselineFigure) {
  return { value: value ?? 0, unit, measures, year, href, publisher: formatOrigin({ source }), source: source.slug }
}

/** The week oncologists report, as the source behind a warning. */
export function clinicWeek(hours: SourcedFigure): Statement {
  return {
    what: `${hours.population} report ${formatFigure(hours)} (${hours.measures}, ${hours.year}).`,
    sources: [{ slug: hours.source.slug, publisher: hours.source.publisher }],
  }
}

/** What a 1099 part has to pay for, as the guide lists it: the bold words of each point with the sources it cites. */
export function contractCosts(chapter: Pick<Chapter, 'sections' | 'notes'> | undefined): Statement[] {
  const section = chapter?.sections.find(({ title }) => title === CONTRACT_SECTION)
  const costs: Statement[] = []
  if (section && chapter)
    visit(section.prose, 'element', (item) => {
      if (item.tagName !== 'li') return
      let name = ''
      visit(item, 'element', (part) => {
        if (part.tagName === 'strong' && name === '') name = textOf(part).replace(/\.$/, '')
      })
      if (name) costs.push({ what: name, sources: citedIn({ type: 'root', children: [item] }, chapter.notes) })
    })
  return costs
}

/** The section of the chapter on trades that lists what a fee still has to pay for. */
const CONTRACT_SECTION = 'What a contract fee lacks'

function statement(prose: Prose, notes: readonly Source[]): Statement {
  return { what: plainText(prose).trim(), sources: citedIn(prose, notes) }
}

/** The sources that prose cites by the numbers of its page. */
function citedIn(prose: Prose, notes: readonly Source[]): PlanSource[] {
  const cited = new Map<string, PlanSource>()
  visit(prose, 'element', (element: Element) => {
    const [, number] = /^#note-(\d+)$/.exec(String(element.properties.href ?? '')) ?? []
    const source = number ? notes[Number(number) - 1] : undefined
    if (source) cited.set(source.slug, { slug: source.slug, publisher: source.publisher })
  })
  return [...cited.values()]
}
