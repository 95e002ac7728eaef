import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface InstructionEvents {
    readonly ending: EndingEvent
  }
}

/** How an instruction, or the hearing of a report, can have ended (Arts. 6 and 11). */
export type EndingEvent =
  | EventOf<'InstructionWithdrawn', { readonly reason: string; readonly by: By }>
  | EventOf<'InstructionClosed', { readonly note: string; readonly by: By }>
