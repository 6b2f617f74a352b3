import { z } from 'zod'
import { parseDocuments } from './documents'
import { correctionFrame, publishedLock } from './figure-lock'
import { figureLock, files } from './files'
import { inventory } from './inventory'
import { loadContent } from './load'
import { ContentError } from './problems'
import { schemas } from './schema'

export type Report = { passes: boolean; text: string }

/** The content check as `npm run content` prints it; `today` is a calendar date. */
export function checkContent(today: string): Report {
  try {
    return { passes: true, text: inventory(loadContent(files, figureLock), today) }
  } catch (error) {
    if (error instanceof ContentError) return { passes: false, text: error.message.trim() }
    throw error
  }
}

/** The frame of a correction for all changes of figures that none explains yet, or null when there are none. */
export function frameCorrection(today: string): { file: string; text: string } | null {
  return correctionFrame(parseDocuments(files), figureLock, today)
}

/** The text of the lock file for the figures as they stand. */
export function lockText(today: string): string {
  return `${JSON.stringify(publishedLock(parseDocuments(files), figureLock, today), null, 2)}\n`
}

/** JSON Schema of each kind's front matter, for an editor's completion and hints. */
export function editorSchemas(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' })]))
}
