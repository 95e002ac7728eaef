import type { By } from '../../kernel/by.ts'
import type { EntryTerms } from './fields.ts'
import type { EntryPermitState } from '../state.ts'

declare module '../state.ts' {
  interface EntryPermitState {
    /** What was asked for last, and by whom. */
    readonly asked: (EntryTerms & { readonly by: By }) | null
    /** Why the application went back last. */
    readonly returned: { readonly reason: string; readonly by: By } | null
  }
}

/** Nothing is applied for yet. */
export const applicationBefore = { asked: null, returned: null } satisfies Partial<EntryPermitState>
