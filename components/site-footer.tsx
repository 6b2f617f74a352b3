import { PAGES, SITE_NAME } from '@/lib/site'
import { ForgetControl } from './forget-control.client'
import { SiteLink } from './site-link'
import { Written } from './written'

export function SiteFooter() {
  return (
    <footer className="colophon">
      <div>
        <Written>
          <p>
            {SITE_NAME} is written by its developers, who are not physicians. Nobody pays for it and no link earns. Every figure was taken
            from the source named beside it; no oncologist has read the pages yet. <SiteLink href="/method">How it is made</SiteLink>
          </p>
          <p className="advice">
            It is a guide: general information, and not medical, legal or financial advice. If you are struggling, call or text{' '}
            <a href="tel:988">988</a> in the United States, at any hour. If you are in danger now, call <a href="tel:911">911</a>.
          </p>
          <nav aria-label="Footer">
            <ul>
              {PAGES.map(({ href, label }) => (
                <li key={href}>
                  <SiteLink href={href}>{label}</SiteLink>
                </li>
              ))}
            </ul>
          </nav>
          <p>
            This site sets no cookies, tracks nobody and asks no other site for anything. What you mark, your numbers in a plan and your
            leaving date stay on your device, and what you answer in its tab.
          </p>
        </Written>
        <ForgetControl />
      </div>
    </footer>
  )
}
