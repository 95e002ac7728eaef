import type { AccountState } from '../../db/city/account-states.ts'
import type { DecidedBefore } from '../../db/city/decided-before.ts'

/** What the rule book's pages show besides the rule book itself. */
export interface CityKnown {
  /** How everybody's sign-in stands, by their id. */
  readonly accounts: ReadonlyMap<string, AccountState>
  /** What was done from each version's day on before it was recorded; in the order in which they were enacted. */
  readonly decidedBefore: readonly DecidedBefore[]
}

/** Where nobody has looked. */
export const nothingKnown: CityKnown = { accounts: new Map(), decidedBefore: [] }

/** The same of a view, where it was read; nothing elsewhere. */
export const knownIn = (known: unknown): CityKnown => (known as CityKnown | undefined) ?? nothingKnown
