import { roleExportJsonSchema } from '@/lib/role-export-schema'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(roleExportJsonSchema(), { headers: { 'content-type': 'application/schema+json' } })
}
