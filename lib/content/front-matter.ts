import matter from 'gray-matter'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, visit } from 'yaml'
import type { Problem } from './problems'

export type Path = readonly PropertyKey[]

export type SplitFile = {
  data: unknown
  body: string
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number
  /** The line of a field, or of its nearest existing parent, counted from 1. */
  lineOf: (path: Path) => number
}

const FIRST_LINE = 1

/** Splits a content file into its front matter and its body, or gives the problems that prevent it. */
export function splitFrontMatter(file: string, text: string): SplitFile | Problem[] {
  const problem = (line: number, message: string): Problem[] => [{ file, line, field: '', message }]

  if (text.trim() === '') return problem(FIRST_LINE, 'The file is empty. Write its fields between two lines of ---')
  const badByte = text.indexOf('\uFFFD')
  if (badByte >= 0) return problem(lineAt(text, badByte), 'The file is not UTF-8. Save it as UTF-8')
  if (!/^\uFEFF?---\s*$/.test(text.split('\n', 1)[0] ?? ''))
    return problem(FIRST_LINE, 'The file does not begin with front matter. Begin with a line of --- alone')

  const lines = new LineCounter()
  let root: Node | null = null
  const problems: Problem[] = []
  // gray-matter's own YAML is 1.1 and reads 9:30 as 570; it would also execute JavaScript front matter. It must always
  // get options: without them a file that failed once is answered from a cache as if it were empty.
  const split = matter(text, {
    engines: {
      yaml: (yaml: string) => {
        const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
        for (const error of document.errors) {
          const line = lines.linePos(error.pos[0]).line
          problems.push({ file, line, field: '', message: `The front matter is not YAML here: ${error.message}` })
        }
        // A name that nothing has makes the package throw, and names of names make it work for minutes.
        visit(document, {
          Alias: (_, { source, range }) => {
            const line = lines.linePos(range?.[0] ?? 0).line
            problems.push({ file, line, field: '', message: `The front matter refers to *${source}. Write the value out` })
          },
        })
        root = document.contents
        return problems.length > 0 ? {} : (document.toJS() ?? {})
      },
    },
  })
  if (problems.length > 0) return problems
  return {
    data: split.data,
    body: split.content,
    bodyLine: lineAt(text, text.length - split.content.length),
    lineOf: (path) => {
      const offset = offsetOf(root, path)
      return offset === null ? FIRST_LINE : lines.linePos(offset).line
    },
  }
}

/** A content file of these fields, with an empty body. */
export function writeFrontMatter(fields: Record<string, unknown>): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Where the deepest part of `path` that exists begins, as an offset into the YAML; null when nothing of it exists. */
function offsetOf(root: Node | null, path: Path): number | null {
  let node: unknown = root
  let offset: number | null = null
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as Node | undefined
      if (!item) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}
