import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SourceDirectory } from '@/components/source-directory'
import { SourcePages } from '@/components/source-pages'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { formatCount } from '@/lib/format'
import { pageMetadata } from '@/lib/metadata'
import { SOURCE_PAGES, sourcesOn } from '@/lib/source-pages'

export const dynamicParams = false

export function generateStaticParams() {
  return SOURCE_PAGES.map(({ page }) => ({ page }))
}

export async function generateMetadata({ params }: PageProps<'/sources/[page]'>): Promise<Metadata> {
  const { page } = await params
  const label = SOURCE_PAGES.find((one) => one.page === page)?.label
  if (!label) return {}
  return pageMetadata(
    `Sources, ${label}`,
    `The sources whose short names begin with ${label}: who published each, and what it shows.`,
    `/sources/${page}`,
  )
}

export default async function SourcesOnePage({ params }: PageProps<'/sources/[page]'>) {
  const { page } = await params
  const label = SOURCE_PAGES.find((one) => one.page === page)?.label
  if (!label) notFound()
  const sources = sourcesOn(page, content.sources)
  return (
    <Written className="wrap">
      <Breadcrumbs trail={[{ href: '/sources', title: 'Sources' }]} />
      <header className="max-w-[46rem] py-5">
        <h1 className="text-4xl sm:text-5xl">Sources, {label}</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          {formatCount(sources.length, 'page or paper', 'pages and papers')}, by publisher. A word in rose says what the publisher gains;
          “none seen” is not a clearance.
        </p>
      </header>
      <SourceDirectory sources={sources} />
      <h2 className="mt-10 text-2xl">All sources</h2>
      <SourcePages sources={content.sources} current={page} />
    </Written>
  )
}
