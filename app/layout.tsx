import type { Metadata } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { DataScript } from '@/components/data-script'
import { Failsafe } from '@/components/failsafe.client'
import { PageBehavior } from '@/components/page-behavior.client'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { RENDER_AHEAD } from '@/lib/fetch-ahead'
import { CARD, FEED } from '@/lib/metadata'
import { SITE_DESCRIPTION, SITE_NAME, SITE_ORIGIN } from '@/lib/site'
import './globals.css'

// Optional: a page whose fonts are late keeps the reader's own, since a text that is being read must not move.
const sourceSerif = localFont({
  display: 'optional',
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
})
const publicSans = localFont({
  display: 'optional',
  src: '../node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-public-sans',
  adjustFontFallback: 'Arial',
})

export const metadata: Metadata = {
  metadataBase: new URL(SITE_ORIGIN),
  title: { default: `${SITE_NAME}: a career guide for oncologists`, template: `%s | ${SITE_NAME}` },
  description: SITE_DESCRIPTION,
  alternates: { types: FEED },
  openGraph: { siteName: SITE_NAME, type: 'website' },
  twitter: CARD,
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={`${sourceSerif.variable} ${publicSans.variable}`}>
      <body>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          <Failsafe>{children}</Failsafe>
        </main>
        <SiteFooter />
        <PageBehavior />
        <DataScript type="speculationrules" data={RENDER_AHEAD} />
      </body>
    </html>
  )
}
