import 'server-only'
import { content } from './content'
import { facetsFor } from './facets'
import { toComparedRole } from './roles'
import { pictureScale } from './share-picture'

// What every page and every request to the comparison is answered from, worked out once.

export const comparedRoles = content.roles.map(toComparedRole)
export const comparedDrivers = content.drivers.map(({ slug, title }) => ({ slug, title }))
export const facets = facetsFor(comparedDrivers)

/** The ruler on which every role is drawn. */
export const siteScale = pictureScale(content.roles, content.baseline)
