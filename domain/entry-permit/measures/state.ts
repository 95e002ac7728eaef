import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    /** When it was suspended, and until when; null while it still is. */
    readonly suspensions: readonly Suspension[]
  }
}

/** It was never suspended. */
export const measuresBefore = { suspensions: [] } satisfies Partial<EntryPermitState>

/** A time in which nobody enters by the permit. */
export interface Suspension {
  readonly from: Instant
  readonly until: Instant | null
  readonly reason: string
  /** Who suspended it; null where the contract rests under which it was given. */
  readonly by: By | null
}
