import { SITE_NAME } from '@/lib/site'
import { BrandMark } from './brand-mark'
import { MarkedLink } from './marked-link.client'
import { Navigation } from './navigation.client'
import { SearchDialog } from './search-dialog.client'
import { SiteLink } from './site-link'
import { Written } from './written'

export function SiteHeader() {
  return (
    <header className="masthead">
      <div>
        <Written className="brand">
          <a href="#main">Skip to the text</a>
          <SiteLink href="/">
            <BrandMark />
            {SITE_NAME}
          </SiteLink>
        </Written>
        <Navigation />
        <SearchDialog />
        <MarkedLink />
      </div>
    </header>
  )
}
