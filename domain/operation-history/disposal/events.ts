import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { DecidedDisposal, DisposalRequest, Disposed } from './fields.ts'

declare module '../events.ts' {
  interface OwnHistoryEvents {
    readonly disposal: DisposalEvent
  }
}

/** What can have happened about the disposal of a medium. */
export type DisposalEvent =
  | EventOf<'HistoryDisposalAsked', DisposalRequest & { readonly by: By }>
  | EventOf<'HistoryDisposalDecided', DecidedDisposal & { readonly by: By }>
  | EventOf<'HistoryDisposalWithdrawn', { readonly reason: string; readonly by: By }>
  | EventOf<'HistoryDisposed', Disposed & { readonly by: By }>
