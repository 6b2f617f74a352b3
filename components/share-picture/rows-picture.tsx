import { capitalize } from '@/lib/format'
import { countLines, fittingSize, textWidth } from '@/lib/picture-text'
import { markWords, type PictureRow, type PictureScale } from '@/lib/share-picture'
import { COLORS, INNER_WIDTH, SERIF } from './look'
import { PictureFrame } from './picture-frame'
import { PictureAxis, PictureRuler } from './picture-ruler'

type Props = {
  rows: readonly PictureRow[]
  /** Roles that are not among the rows. */
  more: number
  path: string
  scale: PictureScale
}

/** The type of rows that stand above their rulers, in pixels; the first at which all fit is taken. */
const LOOKS = [
  { name: 46, amount: 36, words: 22, ruler: 46, gap: 26, isBrief: false },
  { name: 36, amount: 28, words: 19, ruler: 38, gap: 16, isBrief: false },
  { name: 30, amount: 25, words: 17, ruler: 28, gap: 5, isBrief: true },
]
type Look = (typeof LOOKS)[number]

/** Pixels that are left between the head of a picture and its axis. */
const ROOM = 398

/** Roles on one scale: few stand above their rulers with all that must be said, many beside them with the least. */
export function RowsPicture({ rows, more, path, scale }: Props) {
  const look = LOOKS.find((one) => rows.reduce((sum, row) => sum + rowHeight(row, one), 0) <= ROOM)
  const isMarked = !look && rows.some(({ mismatches }) => mismatches.length > 0)
  const note = [isMarked ? '† Not about physicians in this role.' : '', markWords(rows), scale.baselineWords].filter(Boolean)
  return (
    <PictureFrame path={path} aside="Pay a year, US dollars" note={note.join(' ')}>
      {look ? <TallRows rows={rows} scale={scale} look={look} /> : <FlatRows rows={rows} more={more} scale={scale} />}
    </PictureFrame>
  )
}

/** Pixels of a row, at most; infinitely many where its title does not stand beside its amount. */
function rowHeight(row: PictureRow, look: Look): number {
  const { name, words, ruler, gap } = look
  if (textWidth(row.title, titleSize(row, look)) > titleRoom(row, look)) return Number.POSITIVE_INFINITY
  return name * 1.2 + countLines(`${row.origin}  ${mismatchWords(row, look)}`, words, INNER_WIDTH) * words * 1.3 + ruler + gap
}

function titleRoom({ amount }: PictureRow, look: Look): number {
  return INNER_WIDTH - textWidth(amount, look.amount) - 20
}

function titleSize(row: PictureRow, look: Look): number {
  return fittingSize(row.title, titleRoom(row, look), oneLine(look.name, 26, 22))
}

/** Whom the figure is about, in brief without what follows the colon: that it measures something else, but not what. */
function mismatchWords({ mismatches }: PictureRow, { isBrief }: Look): string {
  return capitalize(mismatches.map((words) => (isBrief ? words.replace(/:.*/, '') : words)).join('; '))
}

function TallRows({ rows, scale, look }: Pick<Props, 'rows' | 'scale'> & { look: Look }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0 }}>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, justifyContent: 'space-around', paddingTop: 8 }}>
        {rows.map((row) => (
          <TallRow key={row.title} row={row} scale={scale} look={look} />
        ))}
      </div>
      <PictureAxis scale={scale} width={INNER_WIDTH} />
    </div>
  )
}

function TallRow({ row, scale, look }: { row: PictureRow; scale: PictureScale; look: Look }) {
  const { title, amount, origin, mark } = row
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
      <div style={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between' }}>
        <div style={{ fontFamily: SERIF, fontWeight: 600, fontSize: titleSize(row, look), lineHeight: 1.15 }}>{title}</div>
        <div style={{ fontSize: look.amount, fontWeight: 600, lineHeight: 1.15, color: COLORS.hema }}>{amount}</div>
      </div>
      <div style={{ display: 'flex', flexWrap: 'wrap', fontSize: look.words, lineHeight: 1.3 }}>
        <div style={{ color: COLORS.faint, marginRight: 10 }}>{origin}</div>
        <div style={{ fontWeight: 600, color: COLORS.eosin }}>{mismatchWords(row, look)}</div>
      </div>
      <PictureRuler lines={[mark]} scale={scale} width={INNER_WIDTH} height={look.ruler} zoom={look.ruler / 26} />
    </div>
  )
}

function oneLine(...sizes: number[]) {
  return sizes.map((size) => ({ size, lines: 1 }))
}

const NAME_WIDTH = 450
const AMOUNT_WIDTH = 220
const RULER_WIDTH = INNER_WIDTH - NAME_WIDTH - AMOUNT_WIDTH

/** From this height on a row has room for a name of two lines. */
const ROOMY = 64

const NAME_SIZES = {
  roomy: [
    { size: 25, lines: 1 },
    { size: 22, lines: 1 },
    { size: 20, lines: 2 },
    { size: 16, lines: 2 },
  ],
  tight: [
    { size: 20, lines: 1 },
    { size: 18, lines: 1 },
    { size: 15, lines: 2 },
    { size: 12, lines: 2 },
  ],
}

const AMOUNT_SIZES = [
  { size: 21, lines: 1 },
  { size: 18, lines: 1 },
  { size: 18, lines: 2 },
  { size: 15, lines: 2 },
]

function FlatRows({ rows, more, scale }: Pick<Props, 'rows' | 'more' | 'scale'>) {
  const height = Math.min(74, (ROOM - 16) / rows.length)
  return (
    <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, justifyContent: 'center', paddingBottom: 6 }}>
      <div style={{ display: 'flex', flexDirection: 'column', position: 'relative', flexShrink: 0 }}>
        {rows.map((row) => (
          <FlatRow key={row.title} row={row} height={height} />
        ))}
        <div style={{ display: 'flex', position: 'absolute', left: NAME_WIDTH, top: 0 }}>
          <PictureRuler lines={rows.map(({ mark }) => mark)} scale={scale} width={RULER_WIDTH} height={height} zoom={1.4} />
        </div>
      </div>
      <div style={{ display: 'flex', flexShrink: 0, paddingTop: 4 }}>
        <div style={{ width: NAME_WIDTH, fontSize: 19, fontWeight: 600, color: COLORS.soft }}>{more > 0 ? `and ${more} more` : ''}</div>
        <PictureAxis scale={scale} width={RULER_WIDTH} />
      </div>
    </div>
  )
}

function FlatRow({ row, height }: { row: PictureRow; height: number }) {
  const { title, shortAmount, shortOrigin, mismatches } = row
  const isRoomy = height >= ROOMY
  const room = NAME_WIDTH - 16
  const name = fittingSize(title, room, isRoomy ? NAME_SIZES.roomy : NAME_SIZES.tight)
  const origin = fittingSize(shortOrigin, room, oneLine(isRoomy ? 17 : 14, 13, 11))
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        height,
        flexShrink: 0,
        borderTop: `1px solid ${COLORS.rule}`,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', width: NAME_WIDTH, paddingRight: 16, flexShrink: 0 }}>
        <div style={{ fontFamily: SERIF, fontWeight: 600, fontSize: name, lineHeight: 1.1 }}>{title}</div>
        <div style={{ fontSize: origin, lineHeight: 1.2, color: COLORS.faint }}>{shortOrigin}</div>
      </div>
      <div style={{ display: 'flex', width: AMOUNT_WIDTH, justifyContent: 'flex-end', fontWeight: 600, flexShrink: 0 }}>
        {mismatches.length > 0 ? <div style={{ fontSize: 20, color: COLORS.eosin, marginRight: 6 }}>†</div> : null}
        <div
          style={{
            fontSize: fittingSize(shortAmount, AMOUNT_WIDTH - 30, AMOUNT_SIZES),
            lineHeight: 1.15,
            textAlign: 'right',
            color: COLORS.hema,
          }}
        >
          {shortAmount}
        </div>
      </div>
    </div>
  )
}
