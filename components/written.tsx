import { createHash } from 'node:crypto'
import type { ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { Fragment, type FunctionComponent, isValidElement, type ReactNode } from 'react'
import { keepText } from '@/lib/written-texts'
import { WrittenText } from './written-text.client'

type Props = { className?: string; children: ReactNode }

/**
 * Writes what it holds out as finished HTML. Elements would stand in the page twice, as HTML and as data from which the
 * browser takes them up again one by one; written out they stand once and there is nothing to take up. For what is the
 * same for every reader and never changes in the browser: plain components only, none that runs there.
 */
export function Written({ className, children }: Props) {
  const html = writeHtml(children)
  const id = `text-${createHash('sha256').update(html).digest('hex').slice(0, 8)}`
  keepText(id, html)
  // Without what is not set: what is undefined stands in the page as such.
  return <WrittenText id={id} {...(className && { className })} />
}

/** Elements of plain components as HTML. */
export function writeHtml(node: ReactNode): string {
  return toHtml({ type: 'root', children: toTree(node) }, SHORTEST)
}

/** Without what the parser of a browser adds by itself: the ends of list items and paragraphs, of empty lines in drawings. */
const SHORTEST = { allowDangerousHtml: true, omitOptionalTags: true, closeEmptyElements: true, tightSelfClosing: true }

type ElementProps = { children?: ReactNode; dangerouslySetInnerHTML?: { __html: string } }

function toTree(node: ReactNode): ElementContent[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string' || typeof node === 'number') return [{ type: 'text', value: String(node) }]
  if (Array.isArray(node)) return node.flatMap(toTree)
  if (!isValidElement<ElementProps>(node)) throw new Error('Only elements and text can be written out')
  const { type, props } = node
  if (type === Fragment) return toTree(props.children)
  if (typeof type === 'function') return toTree((type as FunctionComponent<object>)(props) as ReactNode)
  if (typeof type !== 'string') throw new Error('Only plain components can be written out')
  const { children, dangerouslySetInnerHTML: finished, ...properties } = props
  return [
    {
      type: 'element',
      tagName: type,
      properties: properties as Properties,
      // Node type of a string that is HTML already; `toHtml` knows it, its types do not.
      children: finished ? [{ type: 'raw', value: finished.__html } as unknown as ElementContent] : toTree(children),
    },
  ]
}
