import { QuestionsArticle } from '@/components/questions-article'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { questionsPicture } from '@/lib/share-picture'

export const metadata = pageMetadata(
  'Questions people ask',
  'What physicians ask before they leave full-time clinic: money, license, leaving, getting in, the way back. Answered from sources.',
  '/questions',
  'website',
  {},
  questionsPicture(content.asked.questions),
)

export default function QuestionsPage() {
  return (
    <Written>
      <QuestionsArticle questions={content.asked.questions} contacts={content.contacts} />
    </Written>
  )
}
