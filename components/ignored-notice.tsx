import type { IgnoredParam } from '@/lib/role-query'

const NAMED = 5

/** Says which parts of an address were not understood and left out. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredParam[] }) {
  if (ignored.length === 0) return null
  return (
    <p className="mb-4 border-l-4 border-eosin bg-eosin-tint px-4 py-2 text-[0.94rem]">
      The address asked for something this page does not know. It was left out:{' '}
      {ignored
        .slice(0, NAMED)
        .map(({ name, value }) => `${shorten(name)}=${shorten(value)}`)
        .join(', ')}
      {ignored.length > NAMED ? ` and ${ignored.length - NAMED} more` : ''}.
    </p>
  )
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}
