import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { FollowUpReport, FollowUpTerms } from './fields.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly 'follow-ups': FollowUpsEvent
  }
}

/** What can have happened about a follow-up (Art. 22(5)). */
export type FollowUpsEvent =
  | EventOf<'FollowUpOrdered', FollowUpTerms & { readonly followUp: string; readonly by: By }>
  | EventOf<'FollowUpReported', FollowUpReport & { readonly by: By }>
