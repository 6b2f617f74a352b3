import { compareRoles, STARTING_POINTS } from './comparison'
import type { Driver, Role } from './content/model'
import { facetsFor } from './facets'
import { EMPTY_QUERY, rolesHref } from './role-query'
import { toComparedRole } from './roles'

export type StartingPoint = { label: string; href: string; count: number }

/** The useful first filters of the comparison, each with its address and the number of roles it shows. */
export function startingPoints(roles: readonly Role[], drivers: readonly Pick<Driver, 'slug' | 'title'>[]): StartingPoint[] {
  const facets = facetsFor(drivers)
  const compared = roles.map(toComparedRole)
  return STARTING_POINTS.map(({ label, query: part }) => {
    const query = { ...EMPTY_QUERY, ...part }
    return { label, href: rolesHref(query, facets), count: compareRoles(compared, query, facets).listed.length }
  })
}
