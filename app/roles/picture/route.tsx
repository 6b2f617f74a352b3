import { HomePicture } from '@/components/share-picture/home-picture'
import { painted } from '@/components/share-picture/painted'
import { RowsPicture } from '@/components/share-picture/rows-picture'
import { content } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { toRawParams } from '@/lib/role-query'
import { listedRoles, MAX_PICTURED, pictureScale, roleRow } from '@/lib/share-picture'

const { roles, drivers, baseline } = content

export function GET(request: Request): Promise<Response> {
  const listed = listedRoles(toRawParams(new URL(request.url).searchParams), roles, drivers)
  if (listed.length === 0) return pictureResponse(painted(<HomePicture roles={roles} />))
  const rows = listed.slice(0, MAX_PICTURED).map(roleRow)
  const scale = pictureScale(roles, baseline)
  return pictureResponse(painted(<RowsPicture rows={rows} more={listed.length - rows.length} path="/roles" scale={scale} />))
}
