import { notFound } from 'next/navigation'
import { content, findRole } from '@/lib/content'
import { roleMarkdown } from '@/lib/role-markdown'

// Answers at the role's address plus `.md`, through the rewrite in next.config.ts: no folder can be named `[slug].md`.
export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return content.roles.map(({ slug }) => ({ slug }))
}

export async function GET(_request: Request, { params }: RouteContext<'/roles/[slug]/markdown'>): Promise<Response> {
  const role = findRole((await params).slug)
  if (!role) notFound()
  return new Response(roleMarkdown(role, content.drivers, content.figuresSince), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
