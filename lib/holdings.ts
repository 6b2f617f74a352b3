import type { RoleNeed } from './content/model'
import type { Need } from './content/schema'
import { HOLDINGS } from './vocabulary'

export type Holding = keyof typeof HOLDINGS

export const HOLDING_NAMES = Object.keys(HOLDINGS) as Holding[]

/** What a role asks for, by what a reader may hold. */
export type AskedFor = Readonly<Record<Holding, Need['status']>>

/** What a role requires and the reader does not hold: nothing when it is open now, one when it is one step away. */
export function missingSteps(asked: AskedFor, held: readonly Holding[]): Holding[] {
  return HOLDING_NAMES.filter((name) => asked[name] === 'required' && !held.includes(name))
}

/** What no source settles for a role and the reader does not hold: it may still be asked for. */
export function unknownSteps(asked: AskedFor, held: readonly Holding[]): Holding[] {
  return HOLDING_NAMES.filter((name) => asked[name] === 'not known' && !held.includes(name))
}

/** What a role asks for that ends with the last clinic day or some time after it. */
export function lapsingNeeds(needs: readonly RoleNeed[]): RoleNeed[] {
  return needs.filter(
    ({ status, after }) =>
      (status === 'required' || status === 'preferred') && (after === 'lapses at once' || after === 'lapses after years'),
  )
}
