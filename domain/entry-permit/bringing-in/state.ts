import type { By } from '../../kernel/by.ts'
import type { BroughtIn } from './fields.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    /** What was kept on paper until it was brought in; null for what began in Sekisho. */
    readonly broughtIn: (BroughtIn & { readonly by: By }) | null
  }
}

/** It wasn’t kept on paper. */
export const bringingInBefore = { broughtIn: null } satisfies Partial<EntryPermitState>
