import { CorrectionsArticle } from '@/components/corrections-article'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'Corrections',
  'Every published figure that changed: what it was, what it is, and why.',
  '/corrections',
)

export default function CorrectionsPage() {
  return <CorrectionsArticle corrections={content.corrections} since={content.figuresSince} />
}
