import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { PermitTerms } from './fields.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly decision: DecisionEvent
  }
}

type Answered = { readonly reason: string; readonly by: By }

/** What the manager of a room can have decided (Arts. 7(2) and 8(2)). */
export type DecisionEvent =
  | EventOf<'EntryPermitted', PermitTerms & { readonly own: boolean; readonly by: By }>
  | EventOf<'EntryRefused', Answered>
  | EventOf<'EntryApplicationReturned', Answered>
