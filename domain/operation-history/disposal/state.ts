import type { By } from '../../kernel/by.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './fields.ts'
import type { HistoryState } from '../state.ts'

declare module '../state.ts' {
  interface HistoryState {
    readonly disposal:
      | (DisposalRequest & { readonly by: By; readonly decided: (DecidedDisposal & { readonly by: By }) | null })
      | null
    readonly disposed: (Disposed & { readonly by: By }) | null
  }
}

/** Nobody asked to dispose of it. */
export const disposalBefore = { disposal: null, disposed: null } satisfies Partial<HistoryState>
