import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChapterArticle } from '@/components/chapter-article'
import { content, findChapter } from '@/lib/content'
import { pageMetadata } from '@/lib/metadata'
import { payByHour } from '@/lib/pay-by-hour'

export const dynamicParams = false

export function generateStaticParams() {
  return content.chapters.map(({ slug }) => ({ chapter: slug }))
}

export async function generateMetadata({ params }: PageProps<'/guide/[chapter]'>): Promise<Metadata> {
  const chapter = findChapter((await params).chapter)
  return chapter ? pageMetadata(chapter.title, chapter.summary, `/guide/${chapter.slug}`, 'article') : {}
}

export default async function ChapterPage({ params }: PageProps<'/guide/[chapter]'>) {
  const chapter = findChapter((await params).chapter)
  if (!chapter) notFound()
  const place = content.chapters.indexOf(chapter)
  return (
    <ChapterArticle
      chapter={chapter}
      contacts={content.contacts}
      previous={content.chapters[place - 1]}
      next={content.chapters[place + 1]}
      payByHour={chapter.baseline ? payByHour(content.roles) : []}
    />
  )
}
