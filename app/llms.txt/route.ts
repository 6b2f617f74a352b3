import { content } from '@/lib/content'
import { llmsText } from '@/lib/llms-text'

export const dynamic = 'force-static'

export function GET(): Response {
  return new Response(llmsText(content), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
