import type { AccountState } from '../../db/city/account-states.ts'
import type { DecidedBeforeAll } from '../../db/city/decided-before.ts'
import type { HistoryEntry } from '../history-entry.ts'

/** What the rule book's pages show besides the rule book itself. */
export interface CityKnown {
  /** How everybody's sign-in stands, by their id. */
  readonly accounts: ReadonlyMap<string, AccountState>
  /** What was done from each change's day on before it was recorded. */
  readonly decidedBefore: DecidedBeforeAll
  /**
   * What was recorded about the person whom the address names, the newest first, or from where the address goes on; and
   * whether there is more before it.
   */
  readonly aboutPerson: { readonly entries: readonly HistoryEntry[]; readonly more: boolean }
}

/** Where nobody has looked. */
export const nothingKnown: CityKnown = {
  accounts: new Map(),
  decidedBefore: { guidelines: [], settings: [] },
  aboutPerson: { entries: [], more: false },
}

/** The same of a view, where it was read; nothing elsewhere. */
export const knownIn = (known: unknown): CityKnown => (known as CityKnown | undefined) ?? nothingKnown
