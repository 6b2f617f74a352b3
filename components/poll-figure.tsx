import type { Poll } from '@/lib/content/model'
import { formatNumber, formatOrigin } from '@/lib/format'
import { sourceHref } from '@/lib/source-pages'
import { ChartFrame } from './chart-frame'
import { Prose } from './prose'
import { SiteLink } from './site-link'

type Bar = { label: string; share: number; look: string }

const LOOKS = ['fill-hema', 'fill-eosin', 'fill-hema-mid', 'fill-eosin-mid'] as const

/** A poll as one bar an answer, labels beside the bars; what was not reported is a bar of its own and never scaled away. */
export function PollFigure({ poll, path }: { poll: Poll; path: string }) {
  const { question, asked, n, year, options, remainderPercent, source, caveat, about } = poll
  const bars: Bar[] = [
    ...options.map(({ label, sharePercent }, index) => ({ label, share: sharePercent, look: LOOKS[index % LOOKS.length] ?? LOOKS[0] })),
    ...(remainderPercent === null ? [] : [{ label: 'Not reported', share: remainderPercent, look: 'fill-rule-strong' }]),
  ]
  return (
    <ChartFrame
      title={question}
      remark={`${asked}; answers: ${typeof n === 'number' ? formatNumber(n) : n}; ${year}`}
      sources={[`${formatOrigin({ source })}, ${year}`]}
      path={path}
    >
      <dl className="poll">
        {bars.map(({ label, share, look }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(share)}%</dd>
            <dd>
              <svg height="14" aria-hidden="true">
                <rect width="100%" height="14" rx="3" />
                <rect width={`${share}%`} height="14" rx="3" className={look} />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 text-[0.82rem] text-soft">
        <p>
          {caveat} <SiteLink href={sourceHref(source.slug)}>About the source</SiteLink>
        </p>
        <details className="mt-1">
          <summary className="inline-block py-1 font-medium text-hema">What this poll can and cannot show</summary>
          <Prose of={about} />
        </details>
      </div>
    </ChartFrame>
  )
}
