import type { Role } from '@/lib/content/model'
import { capitalize, formatStatistic } from '@/lib/format'
import { CONTAINS, INTERESTS, PAID_AS, POPULATION_KINDS } from '@/lib/vocabulary'

type Words = Pick<Role['pay'][0], 'contains' | 'paidAs' | 'populationKind'> & {
  interest: keyof typeof INTERESTS
  measuresInstead?: string | null | undefined
  inferred?: readonly string[]
}

/** What must stand beside every pay figure: how it is paid, what it contains, whose pay it is, who gains from printing it. */
export function PayWords({ contains, paidAs, populationKind, interest, measuresInstead, inferred = [] }: Words) {
  const ours = (field: string) => (inferred.includes(field) ? ' (our reading)' : '')
  const isForeign = populationKind === 'whole occupation' || populationKind === 'other staff'
  return (
    <>
      <span className="font-medium">
        {paidAs === 'not said' ? 'How paid: not said' : PAID_AS[paidAs]}
        {ours('paidAs')}
      </span>
      , {CONTAINS[contains]}
      {ours('contains')}
      {INTERESTS[interest] ? `, publisher ${/^(sells|runs|carries)/.test(interest) ? '' : 'is an '}${INTERESTS[interest]}` : ''}
      {isForeign ? <strong className="block font-semibold text-eosin">{capitalize(POPULATION_KINDS[populationKind])}</strong> : null}
      {measuresInstead ? <strong className="block font-semibold text-eosin">Measures something else: {measuresInstead}</strong> : null}
    </>
  )
}

/** Whose figure it is and what kind: `Medscape, range, 2020`. A figure that is quoted names both. */
export function payOrigin({ source, originally, statistic, year }: Role['pay'][0]): string {
  const quoted = originally ?? source.reports
  return `${quoted ? `${quoted}, quoted by ${source.publisher}` : source.publisher}, ${formatStatistic({ statistic, year })}`
}
