import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Taken at build time, so that prerendered pages, requests and the browser agree.
  env: {
    SITE_URL: process.env.SITE_URL ?? '',
    CONTACT_ADDRESS: process.env.CONTACT_ADDRESS ?? '',
    BUILD_DATE: new Date().toISOString().slice(0, 10),
  },
  experimental: { inlineCss: true },
  turbopack: {
    root: dirname(fileURLToPath(import.meta.url)),
    rules: { '*.md': { type: 'text' }, '*.woff': { type: 'bytes' } },
  },
  rewrites: async () => [{ source: '/roles/:slug.md', destination: '/roles/:slug/markdown' }],
}

export default config
