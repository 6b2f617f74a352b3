import type { ReactNode } from 'react'
import { fittingSize, textWidth } from '@/lib/picture-text'
import { PICTURE_SIZE } from '@/lib/share-picture'
import { SITE_HOST, SITE_NAME } from '@/lib/site'
import { BrandMark } from '../brand-mark'
import { COLORS, INNER_WIDTH, MARGIN, SANS, SERIF } from './look'
import { resized } from './painted'

type Props = {
  /** Address of the page within the site. */
  path: string
  /** What stands at the right of the head. */
  aside?: string
  /** The small print above the address: what the picture's marks mean and where its figures come from. */
  note?: string
  children: ReactNode
}

/** The least type of the address, in pixels: one too long for it is given without its query. */
const LEAST_ADDRESS = 15

/** Two lines of the small print, whatever it says. */
const NOTE_SIZES = [
  { size: 16, lines: 2 },
  { size: 14, lines: 2 },
  { size: 12, lines: 3 },
]

/** What every picture shares: paper, mark and name above, the address below. Satori takes its looks from `style`, and flexbox only. */
export function PictureFrame({ path, aside, note, children }: Props) {
  const full = `${SITE_HOST}${path === '/' ? '' : path}`
  const address = textWidth(full, LEAST_ADDRESS) <= INNER_WIDTH ? full : full.replace(/\?.*/, '')
  return (
    <div
      style={{
        ...PICTURE_SIZE,
        display: 'flex',
        flexDirection: 'column',
        padding: `40px ${MARGIN}px 32px`,
        background: COLORS.paper,
        color: COLORS.ink,
        fontFamily: SANS,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
        {resized(<BrandMark />, { width: 56, height: 42, viewBox: '-1 -1 32 24' })}
        <div style={{ marginLeft: 16, flexGrow: 1, fontFamily: SERIF, fontSize: 32, fontWeight: 600 }}>{SITE_NAME}</div>
        {aside ? <div style={{ fontSize: 22, color: COLORS.soft }}>{aside}</div> : null}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0 }}>{children}</div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flexShrink: 0,
          borderTop: `1px solid ${COLORS['rule-strong']}`,
          paddingTop: 12,
        }}
      >
        {note ? (
          <div style={{ fontSize: fittingSize(note, INNER_WIDTH, NOTE_SIZES), lineHeight: 1.3, color: COLORS.faint, marginBottom: 4 }}>
            {note}
          </div>
        ) : null}
        <div style={{ fontSize: textWidth(address, 20) <= INNER_WIDTH ? 20 : LEAST_ADDRESS, fontWeight: 600, color: COLORS.hema }}>
          {address}
        </div>
      </div>
    </div>
  )
}
