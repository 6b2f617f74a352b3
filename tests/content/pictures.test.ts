import { expect, test } from 'vitest'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { drawableText } from '@/lib/picture-text'
import { chapterPicture, driverPicture, picturedRole, pictureScale, questionsPicture, rolePicture } from '@/lib/share-picture'

const { roles, drivers, chapters, asked, baseline } = loadContent(files, figureLock)

test('every word of the pictures is written in letters that their fonts hold', () => {
  const words = [
    ...roles.flatMap((role) => [rolePicture(role, drivers).alt, picturedRole(role, drivers).terms]),
    ...drivers.map((driver) => driverPicture(driver).alt),
    ...chapters.map((chapter) => chapterPicture(chapter, chapters).alt),
    questionsPicture(asked.questions).alt,
    pictureScale(roles, baseline).baselineWords,
  ]
  for (const text of words) expect(drawableText(text)).toBe(text)
})
