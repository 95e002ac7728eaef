import type { EventOf } from '../../law/decider.ts'
import type { EndsWith } from '../../law/hanging.ts'

declare module '../events.ts' {
  interface OwnAssetEvents {
    readonly endings: EndingEvent
  }
}

/** That something on which it hangs has ended: what is with others because of that is called back. */
export type EndingEvent = EventOf<'AssetCauseEnded', EndsWith & { readonly handOvers: readonly string[] }>
