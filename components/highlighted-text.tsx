import type { Piece } from '@/lib/search-query'

/** A text with what was asked for marked. */
export function HighlightedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    isHit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name and are never reordered
      <mark key={index} className="bg-eosin-tint font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
