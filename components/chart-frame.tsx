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
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
        {remark ? <span>{remark}</span> : null}
      </figcaption>
      <div>{children}</div>
      <p>
        {[...new Set(sources)].join('; ')}. {SITE_HOST}
        {path}
      </p>
    </figure>
  )
}
