import { z } from 'zod'
import { files } from './files'
import { inventory } from './inventory'
import { loadContent } from './load'
import { ContentError } from './problems'
import { schemas } from './schema'

/** The content check as `npm run content` prints it; `today` is a calendar date. */
export function checkContent(today: string): { passes: boolean; text: string } {
  try {
    return { passes: true, text: inventory(loadContent(files), today) }
  } catch (error) {
    if (error instanceof ContentError) return { passes: false, text: error.message.trim() }
    throw error
  }
}

/** JSON Schema of each kind's front matter, for an editor's completion and hints. */
export function editorSchemas(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, z.toJSONSchema(schema, { io: 'input' })]))
}
