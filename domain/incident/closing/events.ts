import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly closing: ClosingEvent
  }
}

/** That the chief closed an incident (Art. 22(5)). */
export type ClosingEvent = EventOf<'IncidentClosed', { readonly note: string; readonly by: By }>
