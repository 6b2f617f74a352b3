import fc from 'fast-check'
import { test } from 'vitest'
import { CLAIMS } from '../properties'

test.each(CLAIMS)(
  '$claim',
  ({ property, share }) => {
    fc.assert(property, { numRuns: 100 * share })
  },
  60_000,
)
