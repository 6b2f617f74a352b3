import type { Chapter, Content, Driver, Role, RuleOnPage } from './content/model'
import { type Prose, type ProseSection, plainText } from './content/prose'
import { formatList } from './format'
import type { SearchKind } from './search-query'
import { sourceHref } from './source-pages'
import { PLACES, type ROLE_SECTIONS } from './vocabulary'

/** A piece of the site that search can lead to: the top of a page, or a section of it. */
export type Passage = {
  /** Where it stands, anchor included. */
  href: string
  /** The page it belongs to; a question, a source and a work left out count as pages of their own. */
  page: string
  kind: SearchKind
  /** The title of the page. */
  title: string
  /** The heading of the section; empty for the top of a page. */
  section: string
  /** What else it is called, where it is the top of a page. */
  names: string
  text: string
}

type Searched = Pick<Content, 'roles' | 'drivers' | 'chapters' | 'asked' | 'leaving' | 'leftOut' | 'sources'>

/** Everything search can lead to: roles, drivers and chapters section by section, each question, each step of leaving, each work left out, each source. */
export function passagesOf({ roles, drivers, chapters, asked, leaving, leftOut, sources }: Searched): Passage[] {
  return [
    ...roles.flatMap(rolePassages),
    ...chapters.flatMap(chapterPassages),
    ...drivers.flatMap(driverPassages),
    ...asked.questions.map(({ slug, question, answer, pages }) =>
      whole(
        'Question',
        `/questions/${slug}`,
        question,
        words(answer, `Asked by readers of ${formatList(pages.map(({ title }) => title))}.`),
      ),
    ),
    ...leaving.steps.map(({ slug, title, todo, missed, reason, late }) =>
      whole('Step', `/leave#${slug}`, title, words(todo, missed, reason, late)),
    ),
    ...leftOut.work.map(({ slug, title, found, missing }) => whole('Left out', `/method#${slug}`, title, words(found, missing))),
    ...sources.map(({ slug, publisher, title, shows }) => whole('Source', sourceHref(slug), `${publisher}: ${title}`, shows)),
  ]
}

function whole(kind: SearchKind, href: string, title: string, text: string): Passage {
  return { href, page: href, kind, title, section: '', names: '', text }
}

type Part = { id: string; section: string; text: string }

/** A page from its top down; what stands before the first heading of its text belongs to the top. */
function pagePassages(top: Omit<Passage, 'href' | 'section'>, parts: readonly Part[]): Passage[] {
  const untitled = parts.filter(({ section }) => section === '').map(({ text }) => text)
  return [
    { ...top, href: top.page, section: '', text: words(top.text, ...untitled) },
    ...parts
      .filter(({ section, text }) => section !== '' && text !== '')
      .map(({ id, section, text }) => ({ ...top, href: `${top.page}#${id}`, section, names: '', text })),
  ]
}

function rolePassages(role: Role): Passage[] {
  const { slug, title, otherNames, summary, gettingIn, atAGlance, payGap, sections, rules } = role
  const names = [...otherNames, ...gettingIn.titles]
  const top = {
    page: `/roles/${slug}`,
    kind: 'Role' as const,
    title,
    names: names.join('; '),
    text: `${summary} Also called ${formatList(otherNames, 'or')}.${gettingIn.titles.length > 0 ? ` Employers post it as: ${gettingIn.titles.join('; ')}.` : ''}`,
  }
  return pagePassages(top, [
    { id: 'at-a-glance', section: 'In two minutes', text: words(role.caution, ...Object.values(atAGlance)) },
    { id: 'pay', section: 'Pay', text: words(payGap) },
    ...sections.map((section) => part(section, underSection(role)[section.title as (typeof ROLE_SECTIONS)[number]])),
    rulePart(rules),
  ])
}

/** What a role's page shows under a section besides its text. */
function underSection({
  place,
  travel,
  commitment,
  smallestWeek,
  patientContact,
  besideClinic,
  firstIncome,
  wayBack,
  needs,
  excludes,
  eases,
  gettingIn,
}: Role): Partial<Record<(typeof ROLE_SECTIONS)[number], string>> {
  return {
    'The work': words(
      `${formatList(place.values.map((value) => PLACES[value]))}.`,
      place.note,
      commitment.note,
      ...[travel, smallestWeek, patientContact, besideClinic, firstIncome].map(({ reason }) => reason),
    ),
    'What it eases': words(...eases.map(({ reason }) => reason)),
    'What it costs you': words(...excludes.map(({ what }) => what)),
    'Getting in': words(
      ...needs.flatMap(({ what, note }) => (note ? [`${what}:`, note] : [])),
      gettingIn.employers.join('; '),
      ...gettingIn.openings.map(({ where }) => where),
      gettingIn.months?.note,
    ),
    'Where it leads': words(wayBack.reason),
  }
}

function chapterPassages({ slug, title, summary, inShort, tonight, baseline, sections, rules }: Chapter): Passage[] {
  return pagePassages({ page: `/guide/${slug}`, kind: 'Chapter', title, names: '', text: summary }, [
    { id: 'at-a-glance', section: 'In two minutes', text: words(...inShort, tonight) },
    { id: 'baseline', section: baseline?.title ?? '', text: baseline ? words(baseline.summary, baseline.about) : '' },
    ...sections.map((section) => part(section)),
    rulePart(rules),
  ])
}

function driverPassages({ slug, title, summary, sections, studies, rules }: Driver): Passage[] {
  return pagePassages({ page: `/drivers/${slug}`, kind: 'Driver', title, names: '', text: summary }, [
    { id: 'figures', section: 'The figures', text: words(...studies.map(({ measures, population }) => `${measures}, ${population}.`)) },
    ...sections.map((section) => part(section)),
    rulePart(rules),
  ])
}

function part({ id, title, prose }: ProseSection, more = ''): Part {
  return { id, section: title, text: words(prose, more) }
}

function rulePart(rules: readonly RuleOnPage[]): Part {
  return {
    id: 'end-dates',
    section: 'What holds only until a day',
    text: words(...rules.flatMap(({ title, holds, lookUp }) => [`${title}.`, holds, lookUp])),
  }
}

/** Words and prose as one line, notes left out. */
function words(...parts: readonly (Prose | string | null | undefined)[]): string {
  return parts
    .map((one) => (one ? (typeof one === 'string' ? one : spaced(one)) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of prose, with a space between its blocks, where `plainText` would run a heading into its paragraph. */
function spaced({ children }: Prose): string {
  return children.map((child) => plainText(child)).join(isInline(children) ? '' : ' ')
}

function isInline(children: Prose['children']): boolean {
  return !children.some((child) => child.type === 'element' && /^(?:p|ul|ol|h[2-6]|blockquote)$/.test(child.tagName))
}
