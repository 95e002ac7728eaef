import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly disposal: DisposalEvent
  }
}

/** What can have happened about a disposal (operational setting). */
export type DisposalEvent =
  | EventOf<'AssetDisposalRequested', DisposalRequest & { readonly by: By }>
  | EventOf<'AssetDisposalDecided', DecidedDisposal & { readonly by: By }>
  | EventOf<'AssetDisposalWithdrawn', { readonly reason: string; readonly by: By }>
  | EventOf<'AssetDisposed', Disposed & { readonly by: By }>
