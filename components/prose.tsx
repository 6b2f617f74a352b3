import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Prose as ProseTree } from '@/lib/content/prose'
import { SiteLink } from './site-link'

function ProseLink({ href = '', ...props }: ComponentProps<'a'>) {
  return href.startsWith('/') ? <SiteLink href={href} {...props} /> : <a href={href} {...props} />
}

/** Prose from the content as elements: a whole text, or a line inside another element. */
export function Prose({ of }: { of: ProseTree }) {
  return toJsxRuntime(of, { Fragment, jsx, jsxs, components: { a: ProseLink } })
}
