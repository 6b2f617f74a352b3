import type { Driver } from '@/lib/content/model'
import { type PicturedShare, picturedShares } from '@/lib/share-picture'
import { COLORS, INNER_WIDTH, SERIF } from './look'
import { PictureFrame } from './picture-frame'
import { PictureTitle } from './picture-title'

const TITLE_SIZES = [
  { size: 92, lines: 1 },
  { size: 76, lines: 1 },
  { size: 56, lines: 2 },
  { size: 44, lines: 2 },
  { size: 36, lines: 3 },
]

/** One driver: what it is, and the shares of the polls that name it. */
export function DriverPicture({ driver }: { driver: Pick<Driver, 'slug' | 'title' | 'summary' | 'answers'> }) {
  const shares = picturedShares(driver)
  return (
    <PictureFrame path={`/drivers/${driver.slug}`} aside="What pushes people out">
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, justifyContent: 'space-around' }}>
        <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
          <PictureTitle sizes={TITLE_SIZES}>{driver.title}</PictureTitle>
          <div
            style={{
              marginTop: 16,
              fontFamily: SERIF,
              fontSize: shares.length > 0 ? 32 : 42,
              lineHeight: 1.35,
              color: COLORS.soft,
              textWrap: 'balance',
            }}
          >
            {driver.summary}
          </div>
        </div>
        {shares.length > 0 ? (
          <div style={{ display: 'flex', flexShrink: 0, justifyContent: 'space-between' }}>
            {shares.map((share) => (
              <Share key={share.label} {...share} width={shares.length === 1 ? INNER_WIDTH : INNER_WIDTH / shares.length - 24} />
            ))}
          </div>
        ) : null}
      </div>
    </PictureFrame>
  )
}

function Share({ share, percent, question, label, origin, width }: PicturedShare & { width: number }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width }}>
      <div style={{ display: 'flex', alignItems: 'flex-end', height: width < INNER_WIDTH ? 116 : 80 }}>
        <div style={{ fontFamily: SERIF, fontWeight: 600, fontSize: 76, lineHeight: 1, color: COLORS.eosin }}>{share}</div>
        <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 20, flexGrow: 1, flexBasis: 0, lineHeight: 1.2 }}>
          <div style={{ fontSize: 20, color: COLORS.soft }}>{question}</div>
          <div style={{ marginTop: 4, fontSize: 26, fontWeight: 600 }}>{label}</div>
        </div>
      </div>
      <div style={{ display: 'flex', height: 12, marginTop: 12, borderRadius: 3, background: COLORS['eosin-tint'] }}>
        <div style={{ display: 'flex', width: `${percent}%`, borderRadius: 3, background: COLORS.eosin }} />
      </div>
      <div style={{ marginTop: 10, fontSize: 18, lineHeight: 1.3, color: COLORS.faint }}>{origin}</div>
    </div>
  )
}
