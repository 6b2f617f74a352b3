import { MethodArticle } from '@/components/method-article'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'

export const metadata = pageMetadata(
  'Method',
  'How figures are chosen, counted by the year and checked, what is our judgment, and who writes this.',
  '/method',
)

export default function MethodPage() {
  const { roles, drivers, sources, baseline, leftOut, figuresSince } = content
  return (
    <Written>
      <MethodArticle
        roles={roles}
        drivers={drivers}
        sourceCount={sources.length}
        baseline={baseline}
        leftOut={leftOut}
        figuresSince={figuresSince}
      />
    </Written>
  )
}
