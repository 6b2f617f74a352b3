import type { ComparisonView } from '@/lib/comparison-view'
import { formatNumber } from '@/lib/format'

/** How many roles the list shows, announced when it changes; of a list of several pages, which of them. */
export function RoleCount({ view: { listed, counts, before, pages, total } }: { view: ComparisonView }) {
  const isPart = pages > 1 && listed.length > 0
  const part = `${formatNumber(before + 1)} to ${formatNumber(before + listed.length)}`
  return (
    <p role="status" id="role-count" tabIndex={-1} className="font-serif text-xl font-semibold max-sm:order-last max-sm:basis-full">
      {isPart
        ? `${part} of ${formatNumber(counts.listed)} roles${counts.listed < total ? `, ${formatNumber(total)} in all` : ''}`
        : `${formatNumber(counts.listed)} of ${formatNumber(total)} roles`}
    </p>
  )
}
