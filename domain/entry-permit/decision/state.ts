import type { By } from '../../kernel/by.ts'
import type { PermitTerms } from './fields.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    readonly permit: Permit | null
  }
}

/** Nothing is permitted yet. */
export const decisionBefore = { permit: null } satisfies Partial<EntryPermitState>

/** A permit as it was given, with the last day that it has by now. */
export interface Permit extends PermitTerms {
  readonly by: By
  /** Whether the manager permitted their own entry, which the chief was told. */
  readonly own: boolean
}
