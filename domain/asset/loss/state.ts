import type { By } from '../../kernel/by.ts'
import type { FoundAsset, LostAsset, LossFollowed } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    readonly losses: readonly Loss[]
  }
}

/** Nothing is lost. */
export const lossBefore = { losses: [] } satisfies Partial<AssetState>

/** A loss, the incident that it led to or why there is none, and whether the item turned up. */
export interface Loss extends LostAsset {
  readonly id: string
  readonly by: By
  readonly followed: (LossFollowed & { readonly by: By }) | null
  readonly found: (FoundAsset & { readonly by: By }) | null
}
