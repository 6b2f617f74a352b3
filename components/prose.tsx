import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Prose as ProseTree } from '@/lib/content/prose'

/** Prose from the content as elements: a whole text, or a line inside another element. */
export function Prose({ of }: { of: ProseTree }) {
  return toJsxRuntime(of, { Fragment, jsx, jsxs })
}
