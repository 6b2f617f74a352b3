import { BUILD_DATE } from '@/lib/build-date'
import { formatDate } from '@/lib/format'
import { freshUntil } from '@/lib/freshness'
import { Dated } from './dated.client'
import { SiteLink } from './site-link'

type Props = {
  /** Calendar date of the last review. */
  date: string
  /** For a page with pay figures: the calendar date on which one of them last changed, or since when changes are recorded. */
  figures?: { changed: string; recordedSince: string }
}

/** When a page was last reviewed, the oldest part of it counting, that no physician has checked it, and when its figures last changed. */
export function Reviewed({ date, figures }: Props) {
  return (
    <div className="mt-10 print:mt-3 print:max-w-none max-w-[66ch] space-y-1 text-sm text-faint">
      <p>
        Last reviewed <time dateTime={date}>{formatDate(date)}</time> against its sources by the developers. No oncologist has read this
        page yet.
      </p>
      <Dated
        until={freshUntil(date)}
        builtOn={BUILD_DATE}
        before={null}
        after={
          <p className="border-l-4 border-eosin bg-eosin-tint px-4 py-2 text-ink">
            That is more than twelve months ago. Check what matters to you at the source beside it.
          </p>
        }
      />
      {figures ? (
        <p className="print:hidden">
          {figures.changed === figures.recordedSince ? (
            <>No pay figure of this page has changed since records began on {formatDate(figures.recordedSince)}. </>
          ) : (
            <>
              Pay figures last changed on <time dateTime={figures.changed}>{formatDate(figures.changed)}</time>.{' '}
            </>
          )}
          <SiteLink href="/corrections">Every change</SiteLink>
        </p>
      ) : null}
    </div>
  )
}
