import { content } from '@/lib/content'
import { rolesCsv } from '@/lib/role-csv'
import { exportRoles } from '@/lib/role-export'
import { toRawParams } from '@/lib/role-query'

export function GET(request: Request): Response {
  const exported = exportRoles(content, toRawParams(new URL(request.url).searchParams))
  return new Response(rolesCsv(exported), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="next-rounds-roles.csv"',
    },
  })
}
