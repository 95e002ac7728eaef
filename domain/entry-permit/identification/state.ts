import type { Means } from './means.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    /** What lets the holder in, each from when on and until when; also what is over. */
    readonly means: readonly Means[]
  }
}

/** Nothing lets the holder in. */
export const identificationBefore = { means: [] } satisfies Partial<EntryPermitState>
