import { notFound } from 'next/navigation'
import { DriverPicture } from '@/components/share-picture/driver-picture'
import { painted } from '@/components/share-picture/painted'
import { content, findDriver } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'

export const dynamicParams = false

export function generateStaticParams() {
  return content.drivers.map(({ slug }) => ({ slug }))
}

export default async function Picture({ params }: PageProps<'/drivers/[slug]'>) {
  const driver = findDriver((await params).slug)
  if (!driver) notFound()
  return pictureResponse(painted(<DriverPicture driver={driver} />))
}
