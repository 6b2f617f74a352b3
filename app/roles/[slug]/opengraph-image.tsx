import { notFound } from 'next/navigation'
import { painted } from '@/components/share-picture/painted'
import { RolePicture } from '@/components/share-picture/role-picture'
import { content, findRole } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { picturedRole, pictureScale } from '@/lib/share-picture'

export const dynamicParams = false

export function generateStaticParams() {
  return content.roles.map(({ slug }) => ({ slug }))
}

export default async function Picture({ params }: PageProps<'/roles/[slug]'>) {
  const role = findRole((await params).slug)
  if (!role) notFound()
  const { roles, drivers, baseline } = content
  const scale = pictureScale(roles, baseline)
  return pictureResponse(
    painted(<RolePicture role={picturedRole(role, drivers)} slug={role.slug} category={role.category} scale={scale} />),
  )
}
