import type { Metadata } from 'next'
import { HomeArticle } from '@/components/home-article'
import { Written } from '@/components/written'
import { content, findPoll } from '@/lib/content'
import { FEED } from '@/lib/metadata'
import { startingPoints } from '@/lib/starting-points'

export const metadata: Metadata = { alternates: { canonical: '/', types: FEED } }

export default function HomePage() {
  const { roles, drivers, chapters, baseline } = content
  return (
    <Written>
      <HomeArticle
        roles={roles}
        drivers={drivers}
        reasons={findPoll('reasons-for-leaving')}
        chapters={chapters}
        baseline={baseline}
        poll={findPoll('career-change')}
        startingPoints={startingPoints(roles, drivers)}
      />
    </Written>
  )
}
