import type { OutsourcingState } from '../state.ts'
import type { By } from '../../kernel/by.ts'
import type { AttachmentTerms } from './fields.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The papers of the case, also those taken off. */
    readonly attachments: readonly Attachment[]
  }
}

/** A paper of the case. Nothing is ever replaced: another version is another attachment. */
export interface Attachment extends AttachmentTerms {
  readonly id: string
  /** The revision of the request to which it was added. */
  readonly revision: number
  readonly by: By
  /** Whether it was part of what was submitted, or was added after that: from then on it stays. */
  readonly fixed: boolean
  /** Set where it was taken off before the submission; its content stays in the record. */
  readonly takenOff: { readonly reason: string; readonly by: By } | null
}

/** A case without papers. */
export const attachmentsBefore = { attachments: [] } satisfies Partial<OutsourcingState>
