import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { OfficeId, PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Holder } from '../holder.ts'
import type { EntryTerms } from './fields.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly application: ApplicationEvent
  }
}

/** What can have happened to an application (Art. 7(2)). */
export type ApplicationEvent =
  | EventOf<
      'EntryAppliedFor',
      EntryTerms & {
        readonly number: CaseNumber
        readonly office: OfficeId
        readonly room: string
        readonly manager: PostId
        readonly keeper: PostId
        readonly holder: Holder
        readonly by: By
      }
    >
  | EventOf<'EntryApplicationAmended', EntryTerms & { readonly by: By }>
  | EventOf<'EntryApplicationWithdrawn', { readonly reason: string; readonly by: By }>
