// Content folders of any size, for measuring how the site grows: the real roles, varied. The same number gives the same folder.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { parse, stringify } from 'yaml'

/** Fields that a varied role takes whole, with reason and sources, from another role. */
const TERMS = ['place', 'commitment', 'smallestWeek', 'patientContact', 'firstIncome', 'wayBack', 'besideClinic', 'travel']
const NEEDS = ['degree', 'license', 'boardCertification', 'recentPractice', 'fieldExperience']

/** Fractions from 0 to 1 that follow from a seed (mulberry32). */
function fractions(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Leaves `count` roles in the content folder of the project copy at `root`: the real ones, fewer or more. Those added are
 * real roles with other names, pay and terms. Rewrites the lock file so that all figures count as published on `today`.
 */
export async function resizeContent(root, count, today) {
  const folder = join(root, 'content/roles')
  const real = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readRole(folder, name))
  if (count < real.length) withdraw(root, real, real.length - count)
  else addRoles(folder, real, count - real.length)
  await relock(root, today)
  // A source of a role that is gone may stand behind nothing any more.
  const { text } = (await reportOf(root)).checkContent(today)
  const idle = [...text.matchAll(/^(content\/sources\/\S+\.md):\d+\s+stands behind nothing/gm)].map(([, file]) => file)
  for (const file of idle) rmSync(join(root, file))
  if (idle.length > 0) await relock(root, today)
}

async function reportOf(root) {
  const { module } = await runnerImport(join(root, 'lib/content/report.ts'), { root, configFile: false, logLevel: 'error' })
  return module
}

async function relock(root, today) {
  writeFileSync(join(root, 'content/figures.lock.json'), (await reportOf(root)).lockText(today))
}

function readRole(folder, name) {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8'))
  return { slug: name.replace(/\.md$/, ''), fields: parse(yaml), body }
}

function addRoles(folder, real, count) {
  const next = fractions(count)
  const pick = (items) => items[Math.floor(next() * items.length)]
  for (let index = 0; index < count; index++) {
    const base = real[index % real.length]
    const turn = 2 + Math.floor(index / real.length)
    const scale = 0.6 + next()
    const rounded = (amount) => Math.max(1, Math.round((amount * scale) / (amount > 10_000 ? 500 : 1)) * (amount > 10_000 ? 500 : 1))
    const fields = structuredClone(base.fields)
    for (const name of TERMS) fields[name] = pick(real).fields[name]
    for (const name of NEEDS) fields.needs[name] = pick(real).fields.needs[name]
    for (const driver of Object.keys(fields.eases)) fields.eases[driver] = pick(real).fields.eases[driver]
    fields.title = `${base.fields.title} ${turn}`
    for (const pay of fields.pay) for (const name of ['amount', 'low', 'high']) if (name in pay) pay[name] = rounded(pay[name])
    let text = `---\n${stringify(structuredClone(fields), { aliasDuplicateObjects: false, lineWidth: 0 })}---\n${base.body}`
    // Its own figures under ids of its own, wherever the text names them.
    for (const { id } of base.fields.pay) text = text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `${id}-${turn}`)
    writeFileSync(join(folder, `${base.slug}-${turn}.md`), text)
  }
}

/** Takes the roles that fewest others name out of the content; whatever named them names another. */
function withdraw(root, real, count) {
  const files = readdirSync(join(root, 'content'), { recursive: true })
    .filter((name) => name.endsWith('.md') && name.includes('/'))
    .map((name) => join(root, 'content', name))
  const whole = (name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g')
  const mentions = ({ slug }) => files.filter((file) => whole(slug).test(readFileSync(file, 'utf8'))).length
  const ranked = real.map((role) => ({ role, count: mentions(role) })).sort((a, b) => a.count - b.count)
  const gone = ranked.slice(0, count).map(({ role }) => role)
  const heir = ranked[count].role
  const [heirsPay] = heir.fields.pay
  for (const { slug } of gone) rmSync(join(root, `content/roles/${slug}.md`))
  for (const file of files.filter((name) => !gone.some(({ slug }) => name.endsWith(`roles/${slug}.md`)))) {
    let text = readFileSync(file, 'utf8')
    for (const { slug, fields } of gone) {
      text = text.replaceAll(whole(slug), heir.slug)
      for (const { id } of fields.pay) text = text.replaceAll(whole(id), heirsPay.id)
    }
    // No role is related to itself.
    if (file.endsWith(`roles/${heir.slug}.md`))
      text = text.replace(/^related: .*$/m, (line) => line.replaceAll(whole(heir.slug), ranked[count + 1].role.slug))
    writeFileSync(file, text)
  }
}

/** An empty folder. */
export function emptied(path) {
  rmSync(path, { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return path
}
