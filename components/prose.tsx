import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Prose as ProseTree } from '@/lib/content/prose'

/** A figure without its id, which only the lib and the book need. */
function Figure({ 'data-figure': _, ...props }: ComponentProps<'span'> & { 'data-figure'?: string }) {
  return <span {...props} />
}

/** Prose from the content as elements: a whole text, or a line inside another element. */
export function Prose({ of }: { of: ProseTree }) {
  return toJsxRuntime(of, { Fragment, jsx, jsxs, components: { span: Figure } })
}
