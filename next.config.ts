import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Taken at build time, so that prerendered pages, requests and the browser agree on the address.
  env: { SITE_URL: process.env.SITE_URL ?? '' },
  experimental: { inlineCss: true },
  turbopack: {
    root: dirname(fileURLToPath(import.meta.url)),
    rules: { '*.md': { type: 'text' } },
  },
}

export default config
