import type { ReactNode } from 'react'
import { SITE_HOST } from '@/lib/site'

type Props = {
  title: string
  remark?: ReactNode
  /** Publisher and year of everything the chart shows. */
  sources: readonly string[]
  /** Address of the page that explains it, within the site. */
  path: string
  children: ReactNode
}

/** A chart that names its sources and our address inside its frame, since what travels is often a screenshot. */
export function ChartFrame({ title, remark, sources, path, children }: Props) {
  return (
    <figure className="rounded-xl border border-rule-strong bg-raised p-4 sm:p-5 print:p-3">
      <figcaption>
        <strong className="block text-[0.95rem] leading-snug font-semibold">{title}</strong>
        {remark ? <span className="mt-0.5 block text-[0.82rem] text-faint">{remark}</span> : null}
      </figcaption>
      <div className="mt-3">{children}</div>
      <p className="mt-3 border-t border-rule pt-2 text-[0.75rem] leading-snug text-faint">
        {[...new Set(sources)].join('; ')}. {SITE_HOST}
        {path}
      </p>
    </figure>
  )
}
