import type { RuleOnPage } from '@/lib/content/model'
import { formatDate } from '@/lib/format'
import { Dated } from './dated'
import { Prose } from './prose'

/** Rules that end on a known day: until when each holds, and what to look up once it has passed. */
export function RuleList({ rules }: { rules: readonly RuleOnPage[] }) {
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="end-dates" className="mt-11 print:mt-4">
      <h2 id="end-dates" className="mb-3 text-[1.65rem]">
        What holds only until a day
      </h2>
      <ul className="max-w-[66ch] border-t border-rule">
        {rules.map(({ slug, title, until, holds, lookUp }) => (
          <li key={slug} className="border-b border-rule py-3 print:py-1">
            <h3 className="text-lg">{title}</h3>
            <Dated
              until={until}
              after={`Passed on ${formatDate(until)}: this needs a look`}
              className="text-[0.94rem] font-semibold data-passed:text-eosin"
            >
              Holds through <time dateTime={until}>{formatDate(until)}</time>
            </Dated>
            <p className="mt-1 text-[0.94rem] print:hidden">
              <Prose of={holds} />
            </p>
            <p className="mt-1 text-[0.94rem] text-soft print:hidden">
              After that day: <Prose of={lookUp} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
