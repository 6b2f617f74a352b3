import { crossCheck } from './cross-check'
import { parseDocuments } from './documents'
import { checkLock, type FigureLock } from './figure-lock'
import { uncitedSources } from './inventory'
import { joinContent } from './join'
import type { Content } from './model'
import { ContentError, type Problem } from './problems'
import { proofread } from './proofread'
import { figureWords } from './writer'

/**
 * Turns the content files, text by path, into what pages show: split, checked field by field, checked against each
 * other and against the figures as last published, then joined. Throws one `ContentError` that carries every problem
 * of every file.
 */
export function loadContent(files: Readonly<Record<string, string>>, lock: FigureLock): Content {
  const parsed = parseDocuments(files)
  const figures = figureWords(parsed.documents)
  stopAt([...parsed.problems, ...crossCheck(parsed), ...proofread(parsed, figures), ...checkLock(parsed, lock)])
  const content = joinContent(parsed.documents, figures, lock.begun)
  stopAt(
    uncitedSources(content).map(({ slug }) => ({
      file: `content/sources/${slug}.md`,
      line: 1,
      field: '',
      message: 'stands behind nothing a reader sees. Cite it where it is needed, or delete it',
    })),
  )
  return content
}

function stopAt(problems: Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)))
}
