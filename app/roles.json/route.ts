import { content } from '@/lib/content'
import { exportRoles } from '@/lib/role-export'
import { toRawParams } from '@/lib/role-query'

export function GET(request: Request): Response {
  const exported = exportRoles(content, toRawParams(new URL(request.url).searchParams))
  return Response.json(exported, { headers: { 'content-disposition': 'inline; filename="next-rounds-roles.json"' } })
}
