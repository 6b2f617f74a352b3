// Copies of the project in which content can be changed and everything built anew.
import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const LEFT_OUT = new Set(['.git', '.next', 'node_modules', 'test-results'])

/** Copies the project at `root` to `target`. Packages are linked, because they are many and nobody changes them. */
export function copyProject(root, target) {
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(target, name), { recursive: true })
  linkTree(join(root, 'node_modules'), join(target, 'node_modules'))
}

function linkTree(from, to) {
  const entry = lstatSync(from)
  if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else if (entry.isDirectory()) {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) linkTree(join(from, name), join(to, name))
  } else
    try {
      linkSync(from, to)
    } catch {
      // On another disk there are no links.
      cpSync(from, to)
    }
}
