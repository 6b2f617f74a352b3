import { type CitedPage, formatCitation } from '@/lib/citation'
import { LICENSE } from '@/lib/site'
import { CopyButton } from './copy-button'

type Props = CitedPage & {
  /** The page as Markdown, where there is one. */
  markdownHref?: string
}

/** A reference to the page, to copy, folded until wanted. */
export function CitePage({ markdownHref, ...page }: Props) {
  const citation = formatCitation(page)
  return (
    <details className="cite">
      <summary>Cite this page</summary>
      <p id="citation">{citation}</p>
      <CopyButton of="citation" label="the reference" />
      <p className="text-faint">
        Our words and selection are under{' '}
        <a href={LICENSE.href} rel="license noreferrer">
          {LICENSE.name}
        </a>
        . A figure belongs to nobody; cite its source.
      </p>
      {markdownHref ? (
        <p>
          <a href={markdownHref}>This page as Markdown</a>
        </p>
      ) : null}
    </details>
  )
}
