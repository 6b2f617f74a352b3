import type { RuleOnPage } from '@/lib/content/model'
import { formatDate } from '@/lib/format'
import { Dated } from './dated'
import { Prose } from './prose'

/** Rules that end on a known day: until when each holds, and what to look up once it has passed. */
export function RuleList({ rules }: { rules: readonly RuleOnPage[] }) {
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="end-dates" className="section">
      <h2 id="end-dates">What holds only until a day</h2>
      <ul className="rules">
        {rules.map(({ slug, title, until, holds, lookUp }) => (
          <li key={slug}>
            <h3>{title}</h3>
            <Dated until={until} after={`Passed on ${formatDate(until)}: this needs a look`}>
              Holds through <time dateTime={until}>{formatDate(until)}</time>
            </Dated>
            <p>
              <Prose of={holds} />
            </p>
            <p>
              After that day: <Prose of={lookUp} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
