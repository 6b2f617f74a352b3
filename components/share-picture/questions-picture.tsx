import type { Question } from '@/lib/content/model'
import { picturedTopics } from '@/lib/share-picture'
import { COLORS, SERIF } from './look'
import { PictureFrame } from './picture-frame'
import { PictureTitle } from './picture-title'

/** The questions: how many there are and what they are about. */
export function QuestionsPicture({ questions }: { questions: readonly Pick<Question, 'topic'>[] }) {
  const topics = picturedTopics(questions)
  return (
    <PictureFrame path="/questions">
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexShrink: 0, justifyContent: 'space-around' }}>
        <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0 }}>
          <PictureTitle sizes={[{ size: 92, lines: 1 }]}>Questions people ask</PictureTitle>
          <div style={{ marginTop: 16, fontFamily: SERIF, fontSize: 36, lineHeight: 1.35, color: COLORS.soft }}>
            {`${questions.length} questions of physicians before they leave full-time clinic, answered from sources.`}
          </div>
        </div>
        <div style={{ display: 'flex', flexWrap: 'wrap', flexShrink: 0 }}>
          {topics.map(({ label, count }) => (
            <div key={label} style={{ display: 'flex', width: 362, padding: '9px 0', fontSize: 24, lineHeight: 1.25 }}>
              <div style={{ display: 'flex', width: 44, fontFamily: SERIF, fontWeight: 600, color: COLORS.hema }}>{count}</div>
              <div style={{ width: 300 }}>{label}</div>
            </div>
          ))}
        </div>
      </div>
    </PictureFrame>
  )
}
