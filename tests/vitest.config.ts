import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}tests/empty.ts` },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: `${root}test-results/unit.json` },
  },
})
