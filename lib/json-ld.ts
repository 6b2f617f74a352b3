import type { BreadcrumbList, Graph, MonetaryAmount, MonetaryAmountDistribution, Occupation } from 'schema-dts'
import type { Role, RolePay } from './content/model'
import { capitalize, formatStatistic } from './format'
import { paySpan } from './pay'
import { SITE_ORIGIN } from './site'
import { CATEGORIES } from './vocabulary'

/** A role as schema.org data: an Occupation with its pay by the year or hour, and its breadcrumbs. */
export function roleJsonLd(role: Role): Graph {
  const url = `${SITE_ORIGIN}/roles/${role.slug}`
  const measured = role.pay.filter(({ measuresInstead }) => !measuresInstead)
  const occupation: Occupation = {
    '@type': 'Occupation',
    name: role.title,
    alternateName: role.otherNames,
    description: role.summary,
    occupationalCategory: CATEGORIES[role.category],
    occupationLocation: { '@type': 'Country', name: 'United States' },
    ...(measured.length > 0 ? { estimatedSalary: measured.map(estimatedSalary) } : {}),
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, lastReviewed: role.reviewed },
  }
  const crumbs = [
    { name: 'Roles', item: `${SITE_ORIGIN}/roles` },
    { name: CATEGORIES[role.category], item: `${SITE_ORIGIN}/roles?category=${role.category}` },
    { name: role.title, item: url },
  ]
  const breadcrumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
  }
  return { '@context': 'https://schema.org', '@graph': [occupation, breadcrumbs] }
}

/** ISO 8601 durations, as MonetaryAmountDistribution asks for them. */
const DURATIONS: Partial<Record<RolePay['per'], string>> = { year: 'P1Y', hour: 'PT1H', day: 'P1D' }

/** A median has a property of its own; other statistics are an amount with its span and unit. */
function estimatedSalary(pay: RolePay): MonetaryAmount | MonetaryAmountDistribution {
  const { low, high } = paySpan(pay)
  const duration = DURATIONS[pay.per]
  const name = `${formatStatistic(pay)}. ${capitalize(pay.population)}`
  if (pay.statistic === 'median' && duration && low === high)
    return { '@type': 'MonetaryAmountDistribution', name, currency: pay.currency, duration, median: low }
  return {
    '@type': 'MonetaryAmount',
    name,
    currency: pay.currency,
    value: {
      '@type': 'QuantitativeValue',
      ...(low === high ? { value: low } : { minValue: low, maxValue: high }),
      unitText: pay.per.toUpperCase(),
    },
  }
}
