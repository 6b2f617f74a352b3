// @ts-check

/** The same for everybody until the next deployment: caches between may keep it, a browser asks whether it has changed. */
export const UNTIL_DEPLOYMENT = 'public, max-age=0, must-revalidate, s-maxage=31536000'

/** The name holds a hash of the content. */
export const FOREVER = 'public, max-age=31536000, immutable'

/** One reader's, or nobody's: kept nowhere. */
export const NEVER = 'no-store'

/**
 * Who may keep an answer.
 * @param {object} answer
 * @param {string} answer.path
 * @param {boolean} answer.hasQuery a query besides the framework's own
 * @param {number} answer.status
 * @param {boolean} answer.isPrerendered the same whatever the query
 * @param {boolean} answer.isRouterData a part of a page, for the framework's router
 * @param {boolean} answer.isUnlisted kept out of search engines
 */
export function cachePolicy({ path, hasQuery, status, isPrerendered, isRouterData, isUnlisted }) {
  if (status === 308) return UNTIL_DEPLOYMENT
  if (status !== 200) return NEVER
  if (path.startsWith('/_next/static/')) return FOREVER
  if (isPrerendered) return UNTIL_DEPLOYMENT
  // The router's data of a page made on demand depend on where the reader stands, which is as good as never the same.
  if (isRouterData) return NEVER
  // What a page keeps out of search engines under a query is what one reader chose or typed, or was not understood.
  return hasQuery && isUnlisted ? NEVER : UNTIL_DEPLOYMENT
}
