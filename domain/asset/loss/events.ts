import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { FoundAsset, LossFollowed, LostAsset } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly loss: LossEvent
  }
}

/** What can have happened about a loss (operational setting). */
export type LossEvent =
  | EventOf<'AssetLost', LostAsset & { readonly id: string; readonly by: By }>
  | EventOf<'AssetLossFollowed', LossFollowed & { readonly loss: string; readonly by: By }>
  | EventOf<'AssetFound', FoundAsset & { readonly loss: string; readonly by: By }>
  | EventOf<'AssetWrittenOff', { readonly reason: string; readonly by: By }>
