import { notFound } from 'next/navigation'
import { ChapterPicture } from '@/components/share-picture/chapter-picture'
import { painted } from '@/components/share-picture/painted'
import { content, findChapter } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'

export const dynamicParams = false

export function generateStaticParams() {
  return content.chapters.map(({ slug }) => ({ chapter: slug }))
}

export default async function Picture({ params }: PageProps<'/guide/[chapter]'>) {
  const chapter = findChapter((await params).chapter)
  if (!chapter) notFound()
  return pictureResponse(painted(<ChapterPicture chapter={chapter} chapters={content.chapters} />))
}
