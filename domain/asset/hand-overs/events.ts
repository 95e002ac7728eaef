import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { HandOver, TakenBack } from './fields.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly 'hand-overs': HandOverEvent
  }
}

/** What can have happened about hand-overs (operational setting). */
export type HandOverEvent =
  | EventOf<'AssetHandedOver', HandOver & { readonly id: string; readonly by: By }>
  | EventOf<'AssetReceived', { readonly handOver: string; readonly by: By }>
  | EventOf<'AssetGivenBack', { readonly handOver: string; readonly note: string; readonly by: By }>
  | EventOf<'AssetTakenBack', TakenBack & { readonly handOver: string; readonly by: By }>
