import type { PageChange } from '@/lib/changes'
import { formatDate } from '@/lib/format'
import { freshUntil } from '@/lib/freshness'
import { Dated } from './dated'
import { SiteLink } from './site-link'

type Props = {
  /** Calendar date of the last review. */
  date: string
  /** For a page that shows figures: the changes of them, newest first, and the calendar date since which changes are recorded. */
  figures?: { changes: readonly PageChange[]; recordedSince: string }
}

/** When a page was last reviewed, the oldest part of it counting, that no physician has checked it, and when its figures last changed. */
export function Reviewed({ date, figures }: Props) {
  const lastChange = figures?.changes[0]
  return (
    <div className="reviewed">
      <p>
        Last reviewed <time dateTime={date}>{formatDate(date)}</time> against its sources by the developers. No oncologist has read this
        page yet.
      </p>
      <Dated
        until={freshUntil(date)}
        after="That is more than twelve months ago. Check what matters to you at the source beside it."
        className="notice"
      />
      {figures ? (
        <p className="print:hidden">
          {lastChange ? (
            <>
              Figures last changed on <time dateTime={lastChange.date}>{formatDate(lastChange.date)}</time>.{' '}
            </>
          ) : (
            <>No figure of this page has changed since records began on {formatDate(figures.recordedSince)}. </>
          )}
          <SiteLink href="/corrections">Every change</SiteLink>
        </p>
      ) : null}
    </div>
  )
}
