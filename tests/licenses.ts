import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of the lock file: where it is installed, under which terms, and whether it runs a script when it is. */
export type Package = { path: string; version: string; license: string; isDevelopment: boolean; hasInstallScript: boolean }

type Locked = { version?: string; dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean; license?: string }
type Manifest = { license?: string | { type: string }; licenses?: { type: string }[] }

/** Every package that the lock file at `root` names, with the terms its own manifest states where it is installed. */
export function lockedPackages(root: string): Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', dev = false, devOptional = false, hasInstallScript = false, license: locked = 'not said' }]) => {
      const manifest = join(root, path, 'package.json')
      const license = existsSync(manifest) ? statedLicense(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : locked
      return { path, version, license, isDevelopment: dev || devOptional, hasInstallScript }
    })
}

function statedLicense({ license, licenses = [] }: Manifest): string {
  if (typeof license === 'string') return license
  return license?.type ?? (licenses.map(({ type }) => type).join(' OR ') || 'not said')
}

/** Terms that ask for no more than naming the author; of an expression with OR one is enough. */
const FREE = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'MIT-0',
  'Zlib',
]

/**
 * Terms that ask for more and are kept: the fonts' (they are served unchanged under their names), a table of browsers' (with
 * attribution in its package), and those of libraries that are used unchanged and apart from our code.
 */
const KEPT = ['OFL-1.1', 'CC-BY-4.0', 'MPL-2.0', 'LGPL-3.0-or-later']

/** Whether we may use and pass on what stands under these terms. */
export function isAllowed(license: string): boolean {
  const known = (term: string) => FREE.includes(term) || KEPT.includes(term)
  return license
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((term) => known(term.trim())))
}
