import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import type { Path } from './front-matter'

/** What an author has to mend: `line` counts from 1, `field` is empty when the file as a whole is meant. */
export type Problem = { file: string; line: number; field: string; message: string }

/** Thrown when the content does not hold together; carries every problem, in the order of the files. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`\n${formatProblems(problems)}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** The nearest of `known` to a misspelt name, as a question to the author; empty when none is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const near = closest(name.toLowerCase(), [...known])
  return distance(name.toLowerCase(), near) <= Math.max(2, Math.ceil(name.length / 3)) ? ` Did you mean ${near}?` : ''
}

/** A value as it stands in the file, short enough for one line. */
function quote(value: unknown): string {
  const shown = typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
  return shown !== undefined && shown.length > 70 ? `${shown.slice(0, 67)}...` : String(shown)
}

export function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part + 1}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  )
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    data,
  )
}

type JsonSchema = {
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
}

/** The names a schema knows at `path`, for the nearest name to a misspelt one. */
function knownFields(schema: z.ZodType, path: Path): string[] {
  let here: JsonSchema | undefined = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  for (const part of path) {
    const shape: JsonSchema | undefined = here?.anyOf?.find(({ properties }) => properties) ?? here
    here =
      typeof part === 'number'
        ? shape?.items
        : (shape?.properties?.[String(part)] ?? (typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined))
  }
  return Object.keys((here?.anyOf?.find(({ properties }) => properties) ?? here)?.properties ?? {})
}

/** Where a problem is looked up and named: the file, its parsed data and the word for its kind, such as "a role". */
export type Subject = { file: string; data: unknown; noun: string; schema: z.ZodType; lineOf: (path: Path) => number }

/** One sentence for an author for each thing a schema found wrong. */
export function toProblems(issue: z.core.$ZodIssue, subject: Subject): Problem[] {
  const { file, data, noun, schema, lineOf } = subject
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      const known = knownFields(schema, issue.path)
      const owner = issue.path.length > 0 ? fieldName(issue.path) : noun
      return {
        file,
        line: lineOf(path),
        field: fieldName(path),
        message: `is not a field of ${owner}.${didYouMean(key, known)}`,
      }
    })
  const value = valueAt(data, issue.path)
  const near = issue.code === 'invalid_value' && typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''
  const message =
    value === undefined || value === null
      ? `is missing. ${issue.message}`
      : `is ${quote(value)}. ${numberWithSeparators(value) ?? issue.message}${near ? `.${near}` : ''}`
  return [{ file, line: lineOf(issue.path), field: fieldName(issue.path), message }]
}

/** "120,000" and "$120,000" are what people type for a number; say exactly what to write instead. */
function numberWithSeparators(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\$?\d{1,3}(,\d{3})+(\.\d+)?$/.test(value)) return null
  return `Write the number without separators: ${value.replace(/[$,]/g, '')}`
}

/** The report an author reads: one line a problem, aligned, and a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const places = problems.map(({ file, line }) => `${file}:${line}`)
  const width = Math.max(...places.map((place) => place.length))
  const fieldWidth = Math.min(32, Math.max(...problems.map(({ field }) => field.length)))
  const lines = problems.map(({ field, message }, index) =>
    [places[index]?.padEnd(width), field.padEnd(fieldWidth), message].filter((part) => part !== '').join('  '),
  )
  const fileCount = new Set(problems.map(({ file }) => file)).size
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${fileCount} ${fileCount === 1 ? 'file' : 'files'}.`
  return `${lines.join('\n')}\n\n${count} Nothing was built.`
}
