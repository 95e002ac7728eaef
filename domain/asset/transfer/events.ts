import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Transfer } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly transfer: TransferEvent
  }
}

/** What can have happened about a transfer to another office (operational setting). */
export type TransferEvent =
  | EventOf<'AssetTransferOffered', Transfer & { readonly by: By }>
  | EventOf<'AssetTransferred', Transfer & { readonly from: string; readonly by: By }>
  | EventOf<'AssetTransferDeclined', { readonly reason: string; readonly by: By }>
  | EventOf<'AssetTransferWithdrawn', { readonly reason: string; readonly by: By }>
