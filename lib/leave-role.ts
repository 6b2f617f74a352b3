import type { Content, Role, SourcedFigure } from './content/model'
import { formatFigure } from './format'
import { lapsingNeeds } from './holdings'
import type { LapsingWork } from './leave'
import type { AmountName } from './leave-cash'
import { CLINIC_LINE, MONTHS } from './plan'

/** What /leave needs of the roles: which needs end with practice, which roles keep it recent, and their titles by slug. */
export function leaveWork(roles: readonly Role[]): { lapsing: LapsingWork[]; treating: string[]; titles: Record<string, string> } {
  return {
    lapsing: roles.flatMap(({ slug, title, needs }) =>
      lapsingNeeds(needs).map(({ what, afterYears }) => ({
        slug,
        title,
        need: `${what.charAt(0).toLowerCase()}${what.slice(1)}`,
        years: afterYears,
      })),
    ),
    treating: [CLINIC_LINE, ...roles.filter(({ patientContact }) => patientContact.value === 'treating').map(({ slug }) => slug)],
    titles: { [CLINIC_LINE]: 'Clinical oncology', ...Object.fromEntries(roles.map(({ slug, title }) => [slug, title])) },
  }
}

/** A published figure beside an amount; `dollars` is what it would fill in, null where the field cannot take it. */
export type CashHint = {
  figure: string
  amount: AmountName
  words: string
  source: { slug: string; publisher: string }
  dollars: number | null
}

/** The figures that help with an amount, by their ids. */
const HINTS: readonly { amount: AmountName; figure: string }[] = [
  { amount: 'cover', figure: 'gi-ben-family-premium' },
  { amount: 'tail', figure: 'tail-200-250' },
  { amount: 'bonus', figure: 'signing-bonus-2024' },
]

/** The published figures that help with an amount, for those that the content has. */
export function cashHints(sources: Content['sources']): CashHint[] {
  const figures = new Map(
    sources.flatMap((source) => source.figures.map((figure): [string, SourcedFigure] => [figure.id, { ...figure, source }])),
  )
  return HINTS.flatMap(({ amount, figure: id }) => {
    const figure = figures.get(id)
    if (!figure) return []
    const { measures, population, year, unit, value, caveat, source } = figure
    return [
      {
        figure: id,
        amount,
        words: `${formatFigure(figure)}: ${measures}, ${population}, ${year}.${caveat ? ` ${caveat}` : ''}`,
        source: { slug: source.slug, publisher: source.publisher },
        dollars: value === undefined || !unit.startsWith('dollars') ? null : Math.round(unit === 'dollars a year' ? value / MONTHS : value),
      },
    ]
  })
}
