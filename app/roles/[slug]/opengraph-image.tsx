import { notFound } from 'next/navigation'
import { painted } from '@/components/share-picture/painted'
import { RolePicture } from '@/components/share-picture/role-picture'
import { content, findRole } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { picturedRole } from '@/lib/share-picture'
import { siteScale } from '@/lib/site-comparison'

export const dynamicParams = false

export function generateStaticParams() {
  return content.roles.map(({ slug }) => ({ slug }))
}

export default async function Picture({ params }: PageProps<'/roles/[slug]'>) {
  const role = findRole((await params).slug)
  if (!role) notFound()
  const pictured = picturedRole(role, content.drivers)
  return pictureResponse(painted(<RolePicture role={pictured} slug={role.slug} category={role.category} scale={siteScale} />))
}
