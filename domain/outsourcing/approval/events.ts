import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Disapproval, Fulfilment } from './fields.ts'
import type { Approval } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly approval: ApprovalEvent
  }
}

/** What can have happened to an approval (Art. 21). */
export type ApprovalEvent =
  | EventOf<'OutsourcingApproved', Approval>
  | EventOf<'OutsourcingDisapproved', Disapproval & { readonly by: By }>
  | EventOf<'ConditionFulfilled', Fulfilment & { readonly by: By }>
