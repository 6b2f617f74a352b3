import { permanentRedirect } from 'next/navigation'
import { canonicalElsewhere, unlistedHeader } from '@/lib/canonical'
import { content } from '@/lib/content'
import { rolesCsv } from '@/lib/role-csv'
import { exportAddress, exportRoles } from '@/lib/role-export'
import { toRawParams } from '@/lib/role-query'

export function GET(request: Request): Response {
  const params = toRawParams(new URL(request.url).searchParams)
  const exported = exportRoles(content, params)
  const elsewhere = canonicalElsewhere(params, exported.ignored, exportAddress('/roles.csv', exported))
  if (elsewhere) permanentRedirect(elsewhere)
  return new Response(rolesCsv(exported), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="next-rounds-roles.csv"',
      ...unlistedHeader(exported.ignored),
    },
  })
}
