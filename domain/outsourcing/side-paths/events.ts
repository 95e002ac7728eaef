import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Step } from '../stages.ts'
import type { WayBack } from './state.ts'

/** What can have happened beside the steps forward. */
export type SidePathEvent =
  | EventOf<'OutsourcingReturned', WayBack>
  | EventOf<'OutsourcingPulledBack', WayBack>
  | EventOf<'OutsourcingWithdrawn', { readonly from: Step; readonly reason: string; readonly by: By }>
