import { BUILD_DATE } from '@/lib/build-date'
import type { RuleOnPage } from '@/lib/content/model'
import { formatDate } from '@/lib/format'
import { Dated } from './dated.client'
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
            <p className="text-[0.94rem] font-semibold">
              <Dated
                until={until}
                builtOn={BUILD_DATE}
                before={
                  <>
                    Holds through <time dateTime={until}>{formatDate(until)}</time>
                  </>
                }
                after={
                  <span className="text-eosin">
                    Passed on <time dateTime={until}>{formatDate(until)}</time>: this needs a look
                  </span>
                }
              />
            </p>
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
