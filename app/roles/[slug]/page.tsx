import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RoleArticle } from '@/components/role-article'
import { changesOn } from '@/lib/changes'
import { content, findRole } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { rolePicture } from '@/lib/share-picture'
import { siteScale } from '@/lib/site-comparison'

export const dynamicParams = false

export function generateStaticParams() {
  return content.roles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/roles/[slug]'>): Promise<Metadata> {
  const role = findRole((await params).slug)
  if (!role) return {}
  const path = `/roles/${role.slug}`
  return pageMetadata(role.title, role.summary, path, 'article', { 'text/markdown': `${path}.md` }, rolePicture(role, content.drivers))
}

export default async function RolePage({ params }: PageProps<'/roles/[slug]'>) {
  const role = findRole((await params).slug)
  if (!role) notFound()
  return (
    <RoleArticle
      role={role}
      drivers={content.drivers}
      baseline={content.baseline}
      figuresSince={content.figuresSince}
      changes={changesOn(content.corrections, `/roles/${role.slug}`, role.figures)}
      rulerEnd={siteScale.end}
    />
  )
}
