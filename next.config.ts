import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import { digestOf } from './scripts/setup.mjs'

// The day for which pages are rendered. Who builds the same commit on another day sets the customary variable to the commit's time.
const epoch = process.env.SOURCE_DATE_EPOCH
const BUILD_DATE = (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10)

const config: NextConfig = {
  output: 'standalone',
  // Builds of the same files have the same name, wherever they are made.
  generateBuildId: () => digestOf(BUILD_DATE).slice(0, 20),
  // What server/ does itself, over whole answers.
  compress: false,
  generateEtags: false,
  // Titles and descriptions stand in the head for everybody, and not only for the programs that Next knows by name.
  htmlLimitedBots: /.*/,
  // No page shows a picture that would have to be scaled.
  images: { unoptimized: true },
  outputFileTracingIncludes: { '/*': ['fresh', 'lru-cache', 'negotiator'].map((name) => `node_modules/${name}/**`) },
  outputFileTracingExcludes: { '**': ['node_modules/sharp/**', 'node_modules/@img/**'] },
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Taken at build time, so that prerendered pages, requests and the browser agree.
  env: {
    SITE_URL: process.env.SITE_URL ?? '',
    CONTACT_ADDRESS: process.env.CONTACT_ADDRESS ?? '',
    BUILD_DATE,
  },
  // A page's own scripts are a few kB each: one file of them instead of several, for the sake of slow lines.
  experimental: { turbopackChunking: { minChunkSize: 500_000, maxMergeChunkSize: 1_000_000 } },
  turbopack: {
    root: dirname(fileURLToPath(import.meta.url)),
    rules: { '*.md': { type: 'text' }, '*.woff': { type: 'bytes' } },
  },
  rewrites: async () => [{ source: '/roles/:slug.md', destination: '/roles/:slug/markdown' }],
}

export default config
