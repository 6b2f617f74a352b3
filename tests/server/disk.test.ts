import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { copySite, freePort, Replica, temporaryFolder } from './cluster'
import { askAll, everyPath, Reader, uncachedPaths } from './load'

/** The user without rights of its own that every Unix has; only root can become it, whom no permission would stop from writing. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined

const folder = temporaryFolder()
const site = copySite(join(folder, 'site'))
const assets = join(folder, 'assets')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const newReplica = async (name: string) => new Replica(await freePort(), join(folder, `${name}.log`))

async function lostFrom(replica: Replica): Promise<string[]> {
  const reader = new Reader(replica.port)
  try {
    const asks = [...(await everyPath(reader)), ...uncachedPaths(20), '/compare', '/fit', '/plan', '/search?q=pay', '/opengraph-image']
    return await askAll(reader, asks, 4, (_, { status }) => (status === 200 ? undefined : `answered ${status}`))
  } finally {
    reader.close()
  }
}

describe('the disk', () => {
  test('needs no content: what breaks in the folder after the build disturbs neither a running replica nor a new one', async () => {
    expect(existsSync(join(site.folder, 'content'))).toBe(false)
    const running = await newReplica('running')
    await running.start(site.folder, assets)
    for (const path of ['content/roles', 'content/sources']) {
      mkdirSync(join(site.folder, path), { recursive: true })
      writeFileSync(join(site.folder, path, 'broken.md'), '---\ntitle: [\n---\n{no-such-figure}')
    }
    expect(await lostFrom(running)).toEqual([])
    expect(await running.stop()).toBe(0)
    const started = await newReplica('started')
    await started.start(site.folder, assets)
    expect(await lostFrom(started)).toEqual([])
    expect(await started.stop()).toBe(0)
  })

  test('needs no writing: every kind of page comes from a folder that cannot be written', async () => {
    const sealed = join(folder, 'sealed')
    const node = join(folder, 'node')
    cpSync(site.folder, sealed, { recursive: true, verbatimSymlinks: true })
    // Nobody may not be able to reach a Node that stands in somebody's home.
    cpSync(process.execPath, node)
    chmodSync(node, 0o755)
    setMode(sealed, 0o555, 0o444)
    const id = NOBODY === undefined ? {} : { uid: NOBODY, gid: NOBODY }
    const write = spawnSync(node, ['-e', `require('fs').writeFileSync(${JSON.stringify(join(sealed, '.next/x'))}, '')`], {
      ...id,
      cwd: '/',
    })
    expect(write.stderr.toString()).toContain('EACCES')

    const replica = await newReplica('sealed')
    // Its files are in the shared folder already, so that it finds nothing to add there.
    await replica.start(sealed, assets, { uid: NOBODY, node, env: { HOME: '/nowhere', TMPDIR: '/nowhere' } })
    expect(await lostFrom(replica)).toEqual([])
    expect(await replica.stop()).toBe(0)
    setMode(sealed, 0o755, 0o644)
  })
})

function setMode(folder: string, folders: number, files: number) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) setMode(path, folders, files)
    else if (entry.isFile()) chmodSync(path, files)
  }
  chmodSync(folder, folders)
}
