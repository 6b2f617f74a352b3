import { changesFeed } from '@/lib/changes-feed'
import { content } from '@/lib/content'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(changesFeed(content), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
