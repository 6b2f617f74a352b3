import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { drawableText } from '@/lib/picture-text'
import { COLORS } from './look'

type Drawn = { className?: string; children?: ReactNode; [attribute: string]: unknown }

/**
 * A picture ready for satori: components resolved, the colors of classes as attributes, so that the very drawings of the
 * pages can stand in it, and only characters that our fonts hold.
 */
export function painted(node: ReactNode): ReactNode {
  if (typeof node === 'string') return drawableText(node)
  if (Array.isArray(node)) return node.map(painted)
  if (!isValidElement<Drawn>(node)) return node
  if (typeof node.type === 'function') return painted((node.type as (props: Drawn) => ReactNode)(node.props))
  const { className = '', children, ...attributes } = node.props
  if ((node.type as unknown) === Fragment) return painted(children)
  return createElement(node.type, { ...attributes, ...attributesOf(className), key: node.key }, painted(children))
}

/** A drawing of the pages at another size, in pixels. */
export function resized(drawing: ReactElement, size: { width: number; height: number; viewBox?: string }): ReactNode {
  const svg = painted(drawing)
  return isValidElement(svg) ? cloneElement(svg, size as object) : svg
}

/** What the classes of a drawing say, as attributes: `fill-hema` is `fill="#43348f"`. */
function attributesOf(className: string): Record<string, string> {
  const attributes = className.split(' ').flatMap((token) => {
    if (token === 'overflow-visible') return [['overflow', 'visible']]
    const [, attribute = '', name = ''] = /^(fill|stroke)-(.+)$/.exec(token) ?? []
    if (name === 'none') return [[attribute, 'none']]
    return name in COLORS ? [[attribute, COLORS[name as keyof typeof COLORS]]] : []
  })
  return Object.fromEntries(attributes)
}
