// Checks content/ and prints what it holds. Exits with 1 when anything has to be mended.
import { mkdirSync, writeFileSync } from 'node:fs'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(`${root}/lib/content/report.ts`, { root, configFile: false, logLevel: 'error' })

const schemaFolder = `${root}/content/.schema`
mkdirSync(schemaFolder, { recursive: true })
for (const [kind, schema] of Object.entries(module.editorSchemas()))
  writeFileSync(`${schemaFolder}/${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`)

const { passes, text } = module.checkContent(new Date().toISOString().slice(0, 10))
console.log(text)
process.exitCode = passes ? 0 : 1
