// A million queries and files that nobody meant, against what is claimed of all of them in tests/properties.ts.
import { join } from 'node:path'
import { shown, table } from './figures.mjs'

const CASES = 1_000_000

export async function fuzz(root) {
  const { runnerImport } = await import('vite')
  const { default: fc } = await import('fast-check')
  const { module } = await runnerImport(join(root, 'tests/properties.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  })
  // Reading a whole content folder takes a hundred times as long as reading a query.
  const shares = module.CLAIMS.map(({ share }) => share)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const rows = module.CLAIMS.map(({ claim, property, share }) => {
    const numRuns = Math.ceil((CASES * share) / total)
    const began = performance.now()
    const { failed, counterexample, errorInstance, seed } = fc.check(property, { numRuns })
    if (failed) console.error(`FAILED: ${claim}\nseed ${seed}: ${JSON.stringify(counterexample)}\n${errorInstance}`)
    return [claim, shown(numRuns), failed ? 'failed' : '0 failed', shown((performance.now() - began) / 1000)]
  })
  return table(['claim', 'cases', 'outcome', 'seconds'], rows)
}
