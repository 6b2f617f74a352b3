import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DriverArticle } from '@/components/driver-article'
import { Written } from '@/components/written'
import { changesOn } from '@/lib/changes'
import { content, findDriver } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { driverPicture } from '@/lib/share-picture'

export const dynamicParams = false

export function generateStaticParams() {
  return content.drivers.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/drivers/[slug]'>): Promise<Metadata> {
  const driver = findDriver((await params).slug)
  return driver ? pageMetadata(driver.title, driver.summary, `/drivers/${driver.slug}`, 'article', {}, driverPicture(driver)) : {}
}

export default async function DriverPage({ params }: PageProps<'/drivers/[slug]'>) {
  const driver = findDriver((await params).slug)
  if (!driver) notFound()
  const changes = changesOn(content.corrections, `/drivers/${driver.slug}`, driver.figures)
  return (
    <Written>
      <DriverArticle driver={driver} contacts={content.contacts} changes={changes} figuresSince={content.figuresSince} />
    </Written>
  )
}
