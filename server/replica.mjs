// @ts-check
// Starts one of several replicas: leaves its hashed files in the folder that all replicas and nginx share, then serves. Files of
// other versions stay there, so that a page still open in a browser finds its parts after every replica has moved on.
//
//   ASSETS  the shared folder, as an absolute path
import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const built = join(dirname(dirname(fileURLToPath(import.meta.url))), '.next/static')
if (!process.env.ASSETS) throw new Error('ASSETS is missing. Name the folder that the replicas share.')
cpSync(built, join(process.env.ASSETS, '_next/static'), { recursive: true, force: false })

await import('./serve.mjs')
