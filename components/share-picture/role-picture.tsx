import type { Role } from '@/lib/content/model'
import { capitalize } from '@/lib/format'
import { fittingSize } from '@/lib/picture-text'
import { easingWords, markWords, type PicturedRole, type PictureRow, type PictureScale } from '@/lib/share-picture'
import { CATEGORIES } from '@/lib/vocabulary'
import { EasingDot } from '../easing-dot'
import { COLORS, INNER_WIDTH } from './look'
import { resized } from './painted'
import { PictureFrame } from './picture-frame'
import { PictureAxis, PictureRuler } from './picture-ruler'
import { PictureTitle } from './picture-title'

type Props = { role: PicturedRole; slug: string; category: Role['category']; scale: PictureScale }

const TITLE_SIZES = [
  { size: 80, lines: 1 },
  { size: 68, lines: 1 },
  { size: 58, lines: 1 },
  { size: 50, lines: 1 },
  { size: 44, lines: 2 },
  { size: 38, lines: 2 },
  { size: 32, lines: 3 },
]

const WORDS_SIZES = [
  { size: 23, lines: 3 },
  { size: 20, lines: 4 },
  { size: 17, lines: 5 },
  { size: 15, lines: 6 },
]

/** One role: its pay on the ruler, where it is done, what it eases, how strong the evidence is. */
export function RolePicture({ role: { row, terms, where, eases, evidence }, slug, category, scale }: Props) {
  const { title, amount, origin, mismatches, mark } = row
  const words = origin ? `${origin}. ${terms}` : ''
  const mismatch = capitalize(mismatches.join('; '))
  const size = fittingSize(`${words} ${mismatch}`, INNER_WIDTH, WORDS_SIZES)
  const small = { fontSize: size, lineHeight: 1.3 }
  return (
    <PictureFrame path={`/roles/${slug}`} aside={CATEGORIES[category]} note={noteOf(row, scale)}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 0,
          justifyContent: 'space-between',
          padding: '14px 0 16px',
        }}
      >
        <PictureTitle sizes={TITLE_SIZES.slice(size === WORDS_SIZES[0]?.size ? 0 : 2)}>{title}</PictureTitle>
        <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
          <div style={{ fontSize: 42, fontWeight: 600, lineHeight: 1.2, color: origin ? COLORS.hema : COLORS.soft }}>{amount}</div>
          <div style={{ ...small, color: COLORS.soft }}>{words || 'The page says why, and what is known.'}</div>
          <div style={{ ...small, fontWeight: 600, color: COLORS.eosin }}>{mismatch}</div>
          {origin && !mark ? (
            <div style={{ ...small, color: COLORS.soft }}>Not counted by the year: how many fill a year is not known.</div>
          ) : null}
        </div>
        {mark ? (
          <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
            <PictureRuler lines={[mark]} scale={scale} width={INNER_WIDTH} height={44} zoom={1.7} />
            <PictureAxis scale={scale} width={INNER_WIDTH} />
          </div>
        ) : null}
        <div style={{ display: 'flex', flexShrink: 0 }}>
          <Fact term="Where" value={where} width={260} />
          <div style={{ display: 'flex', flexDirection: 'column', width: 640 }}>
            <Term>{`Eases, our judgment. ${easingWords(eases)}`}</Term>
            <div style={{ display: 'flex', flexWrap: 'wrap' }}>
              {eases.map(({ title: driver, value }) => (
                <div key={driver} style={{ display: 'flex', alignItems: 'center', width: 310, fontSize: 22, lineHeight: 1.3 }}>
                  {resized(<EasingDot value={value} />, { width: 22, height: 22 })}
                  <div style={{ marginLeft: 10 }}>{driver}</div>
                </div>
              ))}
            </div>
          </div>
          <Fact term="Evidence for the pay" value={evidence} width={188} />
        </div>
      </div>
    </PictureFrame>
  )
}

/** An hourly rate made yearly says how; the dashed line always says what it is. */
function noteOf({ mark }: PictureRow, { baselineWords }: PictureScale): string | undefined {
  if (!mark) return undefined
  return mark.isHourly ? `${markWords([{ mark }])} ${baselineWords}` : baselineWords
}

function Term({ children }: { children: string }) {
  return <div style={{ fontSize: 18, color: COLORS.faint, marginBottom: 3 }}>{children}</div>
}

function Fact({ term, value, width }: { term: string; value: string; width: number }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width, flexShrink: 0, paddingRight: 12 }}>
      <Term>{term}</Term>
      <div style={{ fontSize: 22, fontWeight: 600, lineHeight: 1.3 }}>{value}</div>
    </div>
  )
}
