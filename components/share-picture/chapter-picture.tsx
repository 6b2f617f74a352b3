import type { Chapter } from '@/lib/content/model'
import { COLORS, SERIF } from './look'
import { PictureFrame } from './picture-frame'
import { PictureTitle } from './picture-title'

const TITLE_SIZES = [
  { size: 92, lines: 1 },
  { size: 80, lines: 1 },
  { size: 64, lines: 2 },
  { size: 52, lines: 2 },
  { size: 44, lines: 3 },
]

/** One chapter: its place in the guide, what it is called and what it holds. */
export function ChapterPicture({
  chapter,
  chapters,
}: {
  chapter: Pick<Chapter, 'slug' | 'title' | 'summary'>
  chapters: readonly Pick<Chapter, 'slug'>[]
}) {
  const place = chapters.findIndex(({ slug }) => slug === chapter.slug) + 1
  return (
    <PictureFrame path={`/guide/${chapter.slug}`} aside="The guide">
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, justifyContent: 'center' }}>
        <div style={{ display: 'flex', alignItems: 'center', marginBottom: 18, fontSize: 28, fontWeight: 600, color: COLORS.eosin }}>
          {`Chapter ${place} of ${chapters.length}`}
          <div style={{ display: 'flex', marginLeft: 24 }}>
            {chapters.map(({ slug }, index) => (
              <div
                key={slug}
                style={{
                  display: 'flex',
                  width: 44,
                  height: 8,
                  marginRight: 8,
                  borderRadius: 4,
                  background: index < place ? COLORS.eosin : COLORS['rule-strong'],
                }}
              />
            ))}
          </div>
        </div>
        <PictureTitle sizes={TITLE_SIZES}>{chapter.title}</PictureTitle>
        <div style={{ marginTop: 22, fontFamily: SERIF, fontSize: 36, lineHeight: 1.35, color: COLORS.soft, textWrap: 'balance' }}>
          {chapter.summary}
        </div>
      </div>
    </PictureFrame>
  )
}
