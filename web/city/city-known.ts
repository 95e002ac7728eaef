import type { AccountStanding } from '../../db/city/account-standings.ts'

/** What the rule book's pages show besides the rule book itself: how everybody's sign-in stands, by their id. */
export interface CityKnown {
  readonly accounts: ReadonlyMap<string, AccountStanding>
}

/** Where nobody has looked. */
export const nothingKnown: CityKnown = { accounts: new Map() }

/** The same of a view, where it was read; nothing elsewhere. */
export const knownIn = (known: unknown): CityKnown => (known as CityKnown | undefined) ?? nothingKnown
