// @ts-check

/**
 * A query string with each name's values together, in the one encoding that our own links have; of several ways to write the same
 * query, one stays. What a query means is for the pages to say.
 * @param {string} query without the question mark
 */
export function printQuery(query) {
  const params = new URLSearchParams(query)
  const grouped = [...new Set(params.keys())].flatMap((name) => params.getAll(name).map((value) => [name, value]))
  // As lib/role-query.ts and lib/plan-query.ts print: a comma and a colon need no escape.
  return new URLSearchParams(grouped).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/**
 * The address to which an answer that every reader may get is to be asked for, or null where it was: what was built ahead has no
 * query but the mark of its version, the rest has one way to write it.
 * @param {{ path: string, query: string, isPrerendered: boolean }} asked
 */
export function canonicalAddress({ path, query, isPrerendered }) {
  if (query === '') return null
  const canonical = isPrerendered ? (/^[\w.-]+$/.test(query) ? query : '') : printQuery(query)
  if (canonical === query) return null
  return canonical === '' ? path : `${path}?${canonical}`
}
