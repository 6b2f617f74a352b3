import { permanentRedirect } from 'next/navigation'
import { canonicalElsewhere, unlistedHeader } from '@/lib/canonical'
import { content } from '@/lib/content'
import { exportAddress, exportRoles } from '@/lib/role-export'
import { toRawParams } from '@/lib/role-query'

export function GET(request: Request): Response {
  const params = toRawParams(new URL(request.url).searchParams)
  const exported = exportRoles(content, params)
  const elsewhere = canonicalElsewhere(params, exported.ignored, exportAddress('/roles.json', exported))
  if (elsewhere) permanentRedirect(elsewhere)
  return Response.json(exported, {
    headers: { 'content-disposition': 'inline; filename="next-rounds-roles.json"', ...unlistedHeader(exported.ignored) },
  })
}
