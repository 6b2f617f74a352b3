import { createBook } from '@/lib/book'
import { content } from '@/lib/content'
import { EPUB_TYPE, packEpub } from '@/lib/epub'
import { SITE_ORIGIN } from '@/lib/site'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(await packEpub(createBook(content), SITE_ORIGIN), {
    headers: { 'Content-Type': EPUB_TYPE, 'Content-Disposition': 'attachment; filename="next-rounds.epub"' },
  })
}
