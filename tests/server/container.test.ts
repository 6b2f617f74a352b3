// What can be said of the containers without Docker: that the files name what there is.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

type Service = { build: { target: string }; networks: { site: { ipv4_address: string } }; volumes: string[]; tmpfs?: string[] }
const compose = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }
const dockerfile = read('Dockerfile')

describe('the containers', () => {
  test('nginx asks the replicas that compose starts', () => {
    const started = Object.entries(compose.services)
      .filter(([, { build }]) => build.target === 'site')
      .map(([, { networks }]) => `${networks.site.ipv4_address}:3000`)
    const asked = [...read('server/nginx/replicas.conf').matchAll(/^\s*server (\S+)/gm)].map(([, address]) => address)
    expect(started).toHaveLength(2)
    expect([...new Set(asked)]).toEqual(started)
  })

  test('each service is built from a stage of the Dockerfile', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)/gm)].map(([, name]) => name)
    for (const { build } of Object.values(compose.services)) expect(stages).toContain(build.target)
  })

  test('what is copied into an image is there, and no stage runs as root or on a base that moves', () => {
    for (const [, from = ''] of dockerfile.matchAll(/^COPY (?!--from)(\S+)(?: \S+)? \S+$/gm))
      expect([from, existsSync(join(root, from))]).toEqual([from, true])
    expect(existsSync(join(root, '.next/standalone/server/replica.mjs'))).toBe(true)
    expect([...dockerfile.matchAll(/^ARG (?:NODE|DEBIAN)=(\S+)/gm)].every(([, tag = '']) => /^\d+\.\d+/.test(tag))).toBe(true)
    for (const stage of dockerfile.split(/^FROM /m).slice(2)) expect(stage).toMatch(/^USER (?!root)[\w-]+$/m)
  })

  test('nginx writes only where compose lets it', () => {
    const written = [...read('server/nginx.conf').matchAll(/^\s*(?:pid|\w+_temp_path|proxy_cache_path) (\w+)\//gm)].map(
      ([, folder]) => `/srv/cache/${folder}`,
    )
    const allowed = compose.services.cache?.tmpfs?.map((mount) => mount.split(':')[0])
    expect([...new Set(written)].sort()).toEqual(allowed?.sort())
  })
})
