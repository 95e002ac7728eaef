import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Step } from '../stages.ts'
import type { WayBack } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly 'side-paths': SidePathEvent
  }
}

/** What can have happened beside the steps forward. */
export type SidePathEvent =
  | EventOf<'OutsourcingReturned', WayBack>
  | EventOf<'OutsourcingPulledBack', WayBack>
  | EventOf<'OutsourcingWithdrawn', { readonly from: Step; readonly reason: string; readonly by: By }>
