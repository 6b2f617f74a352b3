import { painted } from '@/components/share-picture/painted'
import { QuestionsPicture } from '@/components/share-picture/questions-picture'
import { content } from '@/lib/content'
import { pictureResponse } from '@/lib/picture-response'

export default function Picture() {
  return pictureResponse(painted(<QuestionsPicture questions={content.asked.questions} />))
}
