import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAllowed, lockedPackages } from '../licenses'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = lockedPackages(root)

test('every package stands under terms that we may use and pass on', () => {
  expect(packages.filter(({ license }) => !isAllowed(license))).toEqual([])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['not said', false],
])('the terms %s are allowed: %s', (license, allowed) => {
  expect(isAllowed(license)).toBe(allowed)
})

test('no package needs its install script: the one that has one checks that its binary is there', () => {
  expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path)).toEqual(['node_modules/esbuild'])
})

test('the project names exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
})
