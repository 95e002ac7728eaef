import type { By } from '../../kernel/by.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    readonly disposal: Disposal | null
    readonly disposed: (Disposed & { readonly by: By }) | null
  }
}

/** Nobody asked to dispose of it. */
export const disposalBefore = { disposal: null, disposed: null } satisfies Partial<AssetState>

/** A disposal that was asked for, with what the owner decided. */
export interface Disposal extends DisposalRequest {
  readonly by: By
  readonly decided: (DecidedDisposal & { readonly by: By }) | null
}
