import lockFile from '../../content/figures.lock.json'
import type { FigureLock } from './figure-lock'

// Whole modules and not `import: 'default'`: with that option Next 16.4's bundler drops the text of every file.
const modules = import.meta.glob<{ default: string }>('/content/*/*.md', { eager: true, query: '?raw' })

/** Every Markdown file of the content folder by its path, such as `/content/roles/grant-reviewer.md`. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path, module.default]),
)

/** The figures as last published. */
export const figureLock: FigureLock = lockFile
