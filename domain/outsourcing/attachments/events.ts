import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { AttachmentTerms, TakeOff } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly attachments: AttachmentEvent
  }
}

/** What can have happened to the papers of a case. */
export type AttachmentEvent =
  | EventOf<
      'AttachmentAdded',
      AttachmentTerms & { readonly attachment: string; readonly revision: number; readonly by: By }
    >
  | EventOf<'AttachmentTakenOff', TakeOff & { readonly by: By }>
