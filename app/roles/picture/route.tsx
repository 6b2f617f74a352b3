import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { HomePicture } from '@/components/share-picture/home-picture'
import { painted } from '@/components/share-picture/painted'
import { RowsPicture } from '@/components/share-picture/rows-picture'
import { isWritten } from '@/lib/canonical'
import { content, findRole } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { toRawParams } from '@/lib/role-query'
import { listedRoles, listPicture, MAX_PICTURED, roleRow } from '@/lib/share-picture'
import { comparedRoles, facets, siteScale } from '@/lib/site-comparison'

export function GET(request: Request): Promise<Response> {
  const params = toRawParams(new URL(request.url).searchParams)
  const listed = listedRoles(params, comparedRoles, facets)
  const { url } = listPicture(listed, comparedRoles)
  if (!isWritten(params, url)) permanentRedirect(url as Route)
  if (listed.length === 0) return pictureResponse(painted(<HomePicture roles={content.roles} />))
  const rows = listed
    .slice(0, MAX_PICTURED)
    .flatMap(({ slug }) => findRole(slug) ?? [])
    .map(roleRow)
  return pictureResponse(painted(<RowsPicture rows={rows} more={listed.length - rows.length} path="/roles" scale={siteScale} />))
}
