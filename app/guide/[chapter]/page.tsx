import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChapterArticle } from '@/components/chapter-article'
import { Written } from '@/components/written'
import { changesOn } from '@/lib/changes'
import { content, findChapter } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { payByHour } from '@/lib/pay-by-hour'
import { chapterPicture } from '@/lib/share-picture'

export const dynamicParams = false

export function generateStaticParams() {
  return content.chapters.map(({ slug }) => ({ chapter: slug }))
}

export async function generateMetadata({ params }: PageProps<'/guide/[chapter]'>): Promise<Metadata> {
  const chapter = findChapter((await params).chapter)
  if (!chapter) return {}
  const picture = chapterPicture(chapter, content.chapters)
  return pageMetadata(chapter.title, chapter.summary, `/guide/${chapter.slug}`, 'article', {}, picture)
}

export default async function ChapterPage({ params }: PageProps<'/guide/[chapter]'>) {
  const chapter = findChapter((await params).chapter)
  if (!chapter) notFound()
  const place = content.chapters.indexOf(chapter)
  return (
    <Written>
      <ChapterArticle
        chapter={chapter}
        contacts={content.contacts}
        previous={content.chapters[place - 1]}
        next={content.chapters[place + 1]}
        changes={changesOn(content.corrections, `/guide/${chapter.slug}`, chapter.figures)}
        figuresSince={content.figuresSince}
        payByHour={chapter.baseline ? payByHour(content.roles) : []}
      />
    </Written>
  )
}
