import { SITE_NAME } from '@/lib/site'
import { BrandMark } from './brand-mark'
import { MarkedLink } from './marked-link.client'
import { Navigation } from './navigation.client'
import { SearchDialog } from './search-dialog.client'
import { SiteLink } from './site-link'

export function SiteHeader() {
  return (
    <header className="border-b border-rule print:border-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-10 focus:rounded focus:bg-raised focus:px-3 focus:py-2"
      >
        Skip to the text
      </a>
      <div className="wrap flex flex-wrap items-center gap-x-8 pt-3 sm:py-2">
        <SiteLink href="/" className="flex items-center gap-2.5 max-sm:-order-2 font-serif text-xl font-semibold text-ink no-underline">
          <BrandMark />
          {SITE_NAME}
        </SiteLink>
        <Navigation />
        <SearchDialog />
        <MarkedLink />
      </div>
    </header>
  )
}
