import { fittingSize } from '@/lib/picture-text'
import { COLORS, INNER_WIDTH, SERIF } from './look'

/** A title in the serif face at the largest of `sizes` at which it fits its lines. */
export function PictureTitle({ children: title, sizes }: { children: string; sizes: readonly { size: number; lines: number }[] }) {
  return (
    <div
      style={{
        flexShrink: 0,
        color: COLORS.ink,
        fontFamily: SERIF,
        fontWeight: 600,
        fontSize: fittingSize(title, INNER_WIDTH, sizes),
        lineHeight: 1.1,
        letterSpacing: '-0.012em',
        textWrap: 'balance',
      }}
    >
      {title}
    </div>
  )
}
