import { formatDate } from '@/lib/format'

/** When a page was last reviewed, and that no physician has checked it. */
export function Reviewed({ date }: { date: string }) {
  return (
    <p className="mt-10 text-sm text-faint">
      Last reviewed <time dateTime={date}>{formatDate(date)}</time> against its sources by the developers. No oncologist has read this page
      yet.
    </p>
  )
}
