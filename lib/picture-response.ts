import 'server-only'
import sans400 from '@fontsource/public-sans/files/public-sans-latin-400-normal.woff'
import sans600 from '@fontsource/public-sans/files/public-sans-latin-600-normal.woff'
import sansMore from '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff'
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'
import serifMore from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff'
import { ImageResponse } from 'next/og'
import type { ReactElement, ReactNode } from 'react'
import { PICTURE_SIZE } from './share-picture'

/**
 * The fonts of the site as bytes in the bundle: nothing is read from disk at run time, wherever the server stands. One
 * list for all pictures, because satori keeps what it parsed by list.
 */
const FONTS = [
  font('Source Serif 4', 400, serif400),
  font('Source Serif 4', 600, serif600),
  font('Public Sans', 400, sans400),
  font('Public Sans', 600, sans600),
  font('Source Serif 4, more letters', 600, serifMore),
  font('Public Sans, more letters', 400, sansMore),
]

function font(name: string, weight: 400 | 600, bytes: Uint8Array) {
  return { name, weight, style: 'normal' as const, data: Buffer.from(bytes) }
}

/** A picture as PNG, whole before the response begins, so that a failure is no half picture. */
export async function pictureResponse(picture: ReactNode): Promise<Response> {
  const png = await new ImageResponse(picture as ReactElement, { ...PICTURE_SIZE, fonts: FONTS }).arrayBuffer()
  return new Response(png, { headers: { 'content-type': 'image/png' } })
}
