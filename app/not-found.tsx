import type { Metadata } from 'next'
import { SiteLink } from '@/components/site-link'
import { Written } from '@/components/written'

export const metadata: Metadata = { title: 'There is no such page' }

export default function NotFound() {
  return (
    <Written className="wrap max-w-[46rem] py-16">
      <h1 className="text-4xl">There is no such page</h1>
      <p className="mt-4 font-serif text-lg text-soft">
        The address may have a typing error, or the role or chapter has moved. All roles stand in the{' '}
        <SiteLink href="/roles">comparison</SiteLink>, all chapters in the <SiteLink href="/guide">guide</SiteLink>.
      </p>
    </Written>
  )
}
