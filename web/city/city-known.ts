import type { AccountState } from '../../db/city/account-states.ts'

/** What the rule book's pages show besides the rule book itself: how everybody's sign-in stands, by their id. */
export interface CityKnown {
  readonly accounts: ReadonlyMap<string, AccountState>
}

/** Where nobody has looked. */
export const nothingKnown: CityKnown = { accounts: new Map() }

/** The same of a view, where it was read; nothing elsewhere. */
export const knownIn = (known: unknown): CityKnown => (known as CityKnown | undefined) ?? nothingKnown
