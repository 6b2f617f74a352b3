// @ts-check
// Starts one of several replicas: leaves its hashed files in the folder that all replicas and nginx share, then serves. Files of
// other versions stay there, so that a page still open in a browser finds its parts after every replica has moved on.
//
//   ASSETS  the shared folder, as an absolute path
import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const built = join(dirname(dirname(fileURLToPath(import.meta.url))), '.next/static')
if (!process.env.ASSETS) throw new Error('ASSETS is missing. Name the folder that the replicas share.')
leaveFiles(built, join(process.env.ASSETS, '_next/static'))

/**
 * Several replicas start at once and nginx reads meanwhile, so a file appears under its name only when it is whole.
 * @param {string} from
 * @param {string} to
 */
function leaveFiles(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const source = join(entry.parentPath ?? entry.path, entry.name)
    const target = join(to, relative(from, source))
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    const unfinished = `${target}.${randomUUID()}`
    copyFileSync(source, unfinished)
    renameSync(unfinished, target)
  }
}

await import('./serve.mjs')
