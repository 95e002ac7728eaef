import type { DecidedBy } from '../../guideline/change-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Deliberated } from '../deliberation/state.ts'
import type { ChangeApproval, ChangeRevision } from './change.ts'
import type { ChangeAnswer, OfChange } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly changes: ChangeEvent
  }
}

/** What can have happened to a change (Art. 21). */
export type ChangeEvent =
  | EventOf<'ChangeRequested', ChangeRevision & OfChange & { readonly needs: DecidedBy }>
  | EventOf<'ChangeAmended', ChangeRevision & OfChange & { readonly needs: DecidedBy }>
  | EventOf<'ChangeDeliberated', Deliberated & OfChange>
  | EventOf<'ChangeApproved', ChangeApproval & OfChange>
  | EventOf<'ChangeDisapproved', ChangeAnswer & { readonly by: By }>
  | EventOf<'ChangeReturned', ChangeAnswer & { readonly by: By }>
  | EventOf<'ChangeWithdrawn', ChangeAnswer & { readonly by: By }>
  | EventOf<'ChangeTookEffect', OfChange & { readonly effectiveOn: PlainDate }>
