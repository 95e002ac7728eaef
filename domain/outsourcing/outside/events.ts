import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Deliberated, OutsideReport } from '../deliberation/state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly outside: OutsideEvent
  }
}

/** What can have happened to an outcome from outside before it is the council's (Art. 21). */
export type OutsideEvent =
  | EventOf<'OutsideOutcomeReported', OutsideReport>
  | EventOf<'OutcomeCorrected', Deliberated & { readonly part: string | null }>
  | EventOf<'OutsideOutcomeReturned', { readonly part: string | null; readonly reason: string; readonly by: By }>
