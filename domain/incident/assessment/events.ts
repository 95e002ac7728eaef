import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { NoticeDue } from '../notices/events.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly assessment: AssessmentEvent
  }
}

/** That an incident was assessed (Art. 22(5)). */
export type AssessmentEvent = EventOf<
  'IncidentAssessed',
  { readonly malicious: boolean; readonly notices: readonly NoticeDue[]; readonly reason: string; readonly by: By }
>
