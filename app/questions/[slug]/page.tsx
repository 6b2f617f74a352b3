import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QuestionArticle } from '@/components/question-article'
import { Written } from '@/components/written'
import { content } from '@/lib/content'
import { questionMetadata } from '@/lib/metadata'

export const dynamicParams = false

const { questions } = content.asked

export function generateStaticParams() {
  return questions.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: PageProps<'/questions/[slug]'>): Promise<Metadata> {
  const { slug } = await params
  const asked = questions.find((question) => question.slug === slug)
  if (!asked) return {}
  return questionMetadata(asked, questions)
}

export default async function QuestionPage({ params }: PageProps<'/questions/[slug]'>) {
  const { slug } = await params
  const asked = questions.find((question) => question.slug === slug)
  if (!asked) notFound()
  const others = questions.filter(({ topic }) => topic === asked.topic).filter((other) => other !== asked)
  return (
    <Written>
      <QuestionArticle asked={asked} others={others} contacts={content.contacts} />
    </Written>
  )
}
