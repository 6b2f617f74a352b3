import { formatCitation } from './citation'
import { appliedFilters, compareRoles } from './comparison'
import type { Content, Driver, Reasoned, Role, RolePay } from './content/model'
import { type Prose, plainText } from './content/prose'
import { gradeEvidence, measuredBy } from './evidence'
import { facetsFor } from './facets'
import { formatMoney, formatPay, payMismatches } from './format'
import { oldestReview } from './freshness'
import { annualise, PAID_WEEKS_PER_YEAR, paySpan } from './pay'
import { type ExportedPay, type ExportedRole, ROLE_EXPORT_SCHEMA_ADDRESS, type RoleExport } from './role-export-schema'
import { parseRoleQuery, type RawParams, rolesHref } from './role-query'
import { type ComparedRole, evidenceOf, toComparedRole } from './roles'
import { LICENSE, SITE_NAME, SITE_ORIGIN } from './site'
import { sourceHref } from './source-pages'
import { GRADE_REASONS } from './vocabulary'

/** What may be done with the files, in a line. */
export const LICENSE_LINE = `${LICENSE.name}, ${LICENSE.href}: our words and our selection. The figures belong to nobody; each names its source.`

/**
 * The comparison as data, for the query string of `/roles`: the same roles in the same order, first those listed, then,
 * with a pay filter on, those not counted by the year. What the query does not mean is ignored and listed.
 */
export function exportRoles({ roles, drivers }: Pick<Content, 'roles' | 'drivers'>, params: RawParams): RoleExport {
  const facets = facetsFor(drivers)
  const slugs = roles.map(({ slug }) => slug)
  const { query, ignored } = parseRoleQuery(params, facets, slugs)
  const { listed, notByYear } = compareRoles(roles.map(toComparedRole), query, facets)
  const bySlug = new Map(roles.map((role) => [role.slug, role]))
  const rows = (compared: readonly ComparedRole[], group: ExportedRole['group']) =>
    compared.flatMap(({ slug }) => {
      const role = bySlug.get(slug)
      return role ? [exportRole(role, group, query.hours)] : []
    })
  // A file holds the whole list, of which an address may name a page.
  const path = rolesHref({ ...query, page: 1 }, facets)
  return {
    $schema: ROLE_EXPORT_SCHEMA_ADDRESS,
    title: `${SITE_NAME}: roles`,
    license: LICENSE_LINE,
    citation: formatCitation({ title: 'Compare roles', path, reviewed: oldestReview(roles) }),
    query: {
      page: `${SITE_ORIGIN}${path}`,
      minPay: query.minPay,
      hours: query.hours,
      filters: Object.fromEntries(Object.entries(query.choices).map(([name, tokens]) => [name, [...tokens]])),
      list: [...query.list],
      sort: query.sort,
      inWords: appliedFilters(query, facets, (minPay) => `At least ${formatMoney(minPay, 'USD')} a year`).map(({ label }) => label),
    },
    ignored,
    drivers: drivers.map(({ slug, title }: Driver) => ({ slug, title, page: `${SITE_ORIGIN}/drivers/${slug}` })),
    roles: [...rows(listed, 'listed'), ...rows(notByYear, 'not counted by the year')],
  }
}

/** The one canonical address of an export: that of the page it was made for, under its own path. */
export function exportAddress<Path extends '/roles.csv' | '/roles.json'>(
  path: Path,
  { query: { page } }: Pick<RoleExport, 'query'>,
): Path | `${Path}?${string}` {
  const { search } = new URL(page)
  return search === '' ? path : `${path}?${search.slice(1)}`
}

function exportRole(role: Role, group: ExportedRole['group'], hoursPerWeek: number): ExportedRole {
  const { grade, because } = gradeEvidence(evidenceOf(role))
  const path = `/roles/${role.slug}`
  return {
    group,
    slug: role.slug,
    title: role.title,
    otherNames: role.otherNames,
    category: role.category,
    summary: role.summary,
    caution: words(role.caution),
    evidence: { grade, because: GRADE_REASONS[because] },
    pay: role.pay.map((pay) => exportPay(pay, hoursPerWeek)),
    payGap: words(role.payGap),
    place: { values: role.place.values, note: words(role.place.note) },
    travel: reasoned(role.travel),
    commitment: { values: role.commitment.values, note: words(role.commitment.note) },
    smallestWeek: reasoned(role.smallestWeek),
    patientContact: reasoned(role.patientContact),
    besideClinic: reasoned(role.besideClinic),
    firstIncome: reasoned(role.firstIncome),
    wayBack: reasoned(role.wayBack),
    needs: role.needs.map((need) => ({ ...need, note: words(need.note) })),
    eases: role.eases.map(({ driver, ...easing }) => ({ driver, ...reasoned(easing) })),
    reviewed: role.reviewed,
    figuresChanged: role.figuresChanged,
    page: `${SITE_ORIGIN}${path}`,
    markdown: `${SITE_ORIGIN}${path}.md`,
    citation: formatCitation({ title: role.title, path, reviewed: role.reviewed }),
  }
}

function exportPay(pay: RolePay, hoursPerWeek: number): ExportedPay {
  const annual = annualise(pay, hoursPerWeek)
  const { slug, publisher, title, address, published, kind, interest } = pay.source
  return {
    id: pay.id,
    published: formatPay(pay),
    ...paySpan(pay),
    currency: pay.currency,
    per: pay.per,
    yearly: annual && {
      low: Math.round(annual.low),
      high: Math.round(annual.high),
      hoursPerWeek: annual.estimated ? hoursPerWeek : null,
      weeksPerYear: annual.estimated ? PAID_WEEKS_PER_YEAR : null,
    },
    statistic: pay.statistic,
    population: pay.population,
    populationKind: pay.populationKind,
    mismatches: payMismatches(pay),
    year: pay.year,
    contains: pay.contains,
    paidAs: pay.paidAs,
    ourReading: pay.inferred,
    measuredBy: measuredBy(pay),
    measurerInterest: pay.measurerInterest ?? null,
    caveat: pay.caveat ?? null,
    source: { slug, publisher, title, address, published, kind, interest, about: `${SITE_ORIGIN}${sourceHref(slug)}` },
  }
}

function reasoned<Value extends string>({ value, reason, ours }: Reasoned<Value>) {
  return { value, reason: plainText(reason).trim(), ours }
}

/** Prose in plain words; null for none, or for nothing but a note. */
function words(prose: Prose | null): string | null {
  return (prose && plainText(prose).trim()) || null
}
