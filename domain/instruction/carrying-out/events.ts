import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Report } from '../hearing/fields.ts'
import type { Anew, Receipt } from './fields.ts'

declare module '../events.ts' {
  interface InstructionEvents {
    readonly 'carrying-out': CarryingOutEvent
  }
}

/** What can have happened while an instruction is carried out (Arts. 6 and 11). */
export type CarryingOutEvent =
  | EventOf<'InstructionAcknowledged', Receipt & { readonly by: By }>
  | EventOf<'ProgressReported', { readonly text: string; readonly by: By }>
  | EventOf<'CompletionReported', Report & { readonly by: By }>
  | EventOf<'ReportReturned', Anew & { readonly by: By }>
  | EventOf<'InstructionExtended', Anew & { readonly from: PlainDate; readonly by: By }>
