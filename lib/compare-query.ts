import { type IgnoredParam, MAX_COMPARED, parseSlugs, type RawParams } from './role-query'

/** Stands among the roles of a comparison for full-time clinical oncology, where the reader is now; always first. */
export const CLINIC = 'clinic'

/** What stands side by side. */
export type CompareQuery = {
  /** Slugs of roles in the order of the columns, at most `MAX_COMPARED`. */
  roles: readonly string[]
  withClinic: boolean
  onlyDiffering: boolean
}

/**
 * Reads a comparison from the query string: `roles=clinic,a,b` or the name repeated, as a plain form sends it, and
 * `only=differences`. What is not recognized, and a role too many, is ignored and listed.
 */
export function parseCompareQuery(params: RawParams, slugs: readonly string[]): { query: CompareQuery; ignored: IgnoredParam[] } {
  const values = (name: string) => [params[name] ?? []].flat().filter((value) => value !== '')
  const asked = values('roles').flatMap((value) => value.split(','))
  const { known, unknown } = parseSlugs(
    asked.filter((slug) => slug !== CLINIC),
    slugs,
    MAX_COMPARED,
  )
  const only = values('only')
  const others = Object.keys(params).filter((name) => name !== 'roles' && name !== 'only')
  return {
    query: { roles: known, withClinic: asked.includes(CLINIC), onlyDiffering: only.includes('differences') },
    ignored: [
      ...unknown.map((value) => ({ name: 'roles', value })),
      ...only.filter((value) => value !== 'differences').map((value) => ({ name: 'only', value })),
      ...others.flatMap((name) => values(name).map((value) => ({ name, value }))),
    ],
  }
}

/** The one canonical address of a comparison. */
export function compareHref({ roles, withClinic, onlyDiffering }: CompareQuery): '/compare' | `/compare?${string}` {
  const columns = [...(withClinic ? [CLINIC] : []), ...roles]
  const parts = [...(columns.length > 0 ? [`roles=${columns.join(',')}`] : []), ...(onlyDiffering ? ['only=differences'] : [])]
  return parts.length === 0 ? '/compare' : `/compare?${parts.join('&')}`
}

/** The comparison with a role one column further to the left. */
export function moveLeft(query: CompareQuery, slug: string): CompareQuery {
  const place = query.roles.indexOf(slug)
  if (place < 1) return query
  const roles = [...query.roles]
  roles.splice(place - 1, 2, slug, query.roles[place - 1] as string)
  return { ...query, roles }
}

/** The comparison without a role. */
export function removeRole(query: CompareQuery, slug: string): CompareQuery {
  return { ...query, roles: query.roles.filter((other) => other !== slug) }
}
