// Checks content/ and prints what it holds. Exits with 1 when anything has to be mended.
//   --correct   first writes the frame of a correction for the figures that changed since they were last published
//   --publish   records the figures as published, once everything passes
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(`${root}/lib/content/report.ts`, { root, configFile: false, logLevel: 'error' })

const write = (file, text) => {
  mkdirSync(dirname(`${root}/${file}`), { recursive: true })
  writeFileSync(`${root}/${file}`, text)
}
for (const [kind, schema] of Object.entries(module.editorSchemas()))
  write(`content/.schema/${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`)

const today = new Date().toISOString().slice(0, 10)
const asked = process.argv.slice(2)
if (asked.includes('--correct')) {
  const frame = module.frameCorrection(today)
  if (frame) write(frame.file, frame.text)
  console.log(frame ? `Wrote ${frame.file}. Say in it why, then run the check again.` : 'No figure has changed without an entry.')
} else {
  const { passes, text } = module.checkContent(today)
  console.log(text)
  if (passes && asked.includes('--publish')) {
    write('content/figures.lock.json', module.lockText(today))
    console.log('\nRecorded the figures as published in content/figures.lock.json.')
  }
  process.exitCode = passes ? 0 : 1
}
