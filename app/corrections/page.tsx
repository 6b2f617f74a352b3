import { CorrectionsArticle } from '@/components/corrections-article'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'Corrections',
  'Every published figure that changed: what it was, what it is, and why.',
  '/corrections',
)

export default function CorrectionsPage() {
  return (
    <Written>
      <CorrectionsArticle corrections={content.corrections} since={content.figuresSince} />
    </Written>
  )
}
