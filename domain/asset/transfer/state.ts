import type { By } from '../../kernel/by.ts'
import type { Transfer } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    /** A transfer that the other office hasn't answered yet. */
    readonly transfer: (Transfer & { readonly by: By }) | null
  }
}

/** It moves nowhere. */
export const transferBefore = { transfer: null } satisfies Partial<AssetState>
