import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/json-ld'
import { RoleArticle } from '@/components/role-article'
import { content, findRole } from '@/lib/content'
import { roleJsonLd } from '@/lib/json-ld'
import { pageMetadata } from '@/lib/metadata'
import { DEFAULT_HOURS_PER_WEEK } from '@/lib/pay'
import { rulerEnd, rulerMark } from '@/lib/ruler'

export const dynamicParams = false

export function generateStaticParams() {
  return content.roles.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/roles/[slug]'>): Promise<Metadata> {
  const role = findRole((await params).slug)
  return role ? pageMetadata(role.title, role.summary, `/roles/${role.slug}`, 'article') : {}
}

export default async function RolePage({ params }: PageProps<'/roles/[slug]'>) {
  const role = findRole((await params).slug)
  if (!role) notFound()
  const marks = content.roles.map(({ pay: [headline] }) => (headline ? rulerMark(headline, DEFAULT_HOURS_PER_WEEK) : null))
  return (
    <>
      <JsonLd data={roleJsonLd(role)} />
      <RoleArticle
        role={role}
        drivers={content.drivers}
        baseline={content.baseline}
        figuresSince={content.figuresSince}
        rulerEnd={rulerEnd(marks, content.baseline.value ?? 0)}
      />
    </>
  )
}
