import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { HomePicture } from '@/components/share-picture/home-picture'
import { painted } from '@/components/share-picture/painted'
import { RowsPicture } from '@/components/share-picture/rows-picture'
import { isWritten } from '@/lib/canonical'
import { compareHref, parseCompareQuery } from '@/lib/compare-query'
import { content } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { toRawParams } from '@/lib/role-query'
import { comparePicture, compareRows, pictureScale } from '@/lib/share-picture'

const { roles, baseline } = content
const slugs = roles.map(({ slug }) => slug)

export function GET(request: Request): Promise<Response> {
  const params = toRawParams(new URL(request.url).searchParams)
  const { query } = parseCompareQuery(params, slugs)
  const { url } = comparePicture(query, roles, baseline)
  if (!isWritten(params, url)) permanentRedirect(url as Route)
  const rows = compareRows(query, roles, baseline)
  if (rows.length === 0) return pictureResponse(painted(<HomePicture roles={roles} />))
  const path = compareHref({ ...query, onlyDiffering: false })
  return pictureResponse(painted(<RowsPicture rows={rows} more={0} path={path} scale={pictureScale(roles, baseline)} />))
}
