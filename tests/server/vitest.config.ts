import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  test: {
    include: ['tests/server/**/*.test.ts'],
    // Each file has replicas of its own; one after the other, so that none takes the machine from another.
    fileParallelism: false,
    // Guards against a hang on a busy machine; nothing here asserts how long anything takes.
    testTimeout: 300_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: `${root}test-results/server.json` },
  },
})
