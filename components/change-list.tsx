import type { PageChange } from '@/lib/changes'
import { formatDate } from '@/lib/format'
import { SiteLink } from './site-link'

type Props = {
  changes: readonly PageChange[]
  /** The calendar date on which the reader's link was made; null where only the browser can know it (`lib/tell-changes.ts`). */
  made: string | null
}

/** To a reader who follows a link made earlier: which figures of the page have changed since. */
export function ChangeList({ changes, made }: Props) {
  if (changes.length === 0) return null
  return (
    <section
      aria-label="Changed since this link was made"
      hidden={made === null}
      data-changes={made === null ? '' : undefined}
      className="notice changes"
    >
      <p>
        Changed since this link was made on <span data-made="">{made === null ? '' : formatDate(made)}</span>:
      </p>
      <ul>
        {changes.map(({ date, what, before, after, why }) => (
          <li key={`${date} ${what}`} data-date={date}>
            <strong>{what}</strong>: before {before}, now {after}. {why}
          </li>
        ))}
      </ul>
      <p>
        <SiteLink href="/corrections">All corrections</SiteLink>
      </p>
    </section>
  )
}
