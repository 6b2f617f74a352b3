import { HomePicture } from '@/components/share-picture/home-picture'
import { painted } from '@/components/share-picture/painted'
import { content } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'
import { GENERAL_PICTURE, PICTURE_SIZE } from '@/lib/share-picture'

export const { alt } = GENERAL_PICTURE
export const size = PICTURE_SIZE
export const contentType = 'image/png'

export default function Picture() {
  return pictureResponse(painted(<HomePicture roles={content.roles} />))
}
