import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { CompareArticle } from '@/components/compare-article'
import { canonicalElsewhere, unlistedWhen } from '@/lib/canonical'
import { changesOn } from '@/lib/changes'
import { compareHref, parseCompareQuery } from '@/lib/compare-query'
import { content } from '@/lib/content'
import { formatList } from '@/lib/format'
import { pageMetadata } from '@/lib/metadata'
import { comparePicture } from '@/lib/share-picture'

const slugs = content.roles.map(({ slug }) => slug)

async function read(searchParams: PageProps<'/compare'>['searchParams']) {
  const params = await searchParams
  const { query, ignored } = parseCompareQuery(params, slugs)
  const roles = query.roles.flatMap((slug) => content.roles.filter((role) => role.slug === slug))
  return { query, ignored, roles, elsewhere: canonicalElsewhere(params, ignored, compareHref(query)) }
}

export async function generateMetadata({ searchParams }: PageProps<'/compare'>): Promise<Metadata> {
  const { query, ignored, roles } = await read(searchParams)
  const names = [...(query.withClinic ? ['Full-time clinic'] : []), ...roles.map(({ title }) => title)]
  const metadata =
    names.length === 0
      ? pageMetadata('Roles side by side', 'Two to four roles side by side, in every attribute, with what differs marked.', '/compare')
      : pageMetadata(
          `${formatList(names)} side by side`,
          `${formatList(names)}: pay with its source, the week, what each asks for and eases, side by side.`,
          compareHref(query),
          'website',
          {},
          comparePicture(query, content.roles, content.baseline),
        )
  return { ...metadata, ...unlistedWhen(ignored) }
}

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const { query, ignored, roles, elsewhere } = await read(searchParams)
  if (elsewhere) permanentRedirect(elsewhere)
  const changes = changesOn(
    content.corrections,
    '/compare',
    roles.flatMap(({ pay }) => pay.slice(0, 1).map(({ id }) => id)),
  )
  return (
    <CompareArticle
      query={query}
      ignored={ignored}
      roles={roles}
      allRoles={content.roles}
      drivers={content.drivers}
      clinic={{ pay: content.baseline, hours: content.clinicHours }}
      changes={changes}
      figuresSince={content.figuresSince}
    />
  )
}
