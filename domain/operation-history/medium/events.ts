import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { BroughtIn, Corrected, Medium, ReadCheck } from './fields.ts'

declare module '../events.ts' {
  interface OwnHistoryEvents {
    readonly medium: MediumEvent
  }
}

/** What can have happened to an archived medium (Art. 16). */
export type MediumEvent =
  | EventOf<
      'HistoryArchived',
      Medium & {
        readonly number: CaseNumber
        /** The access manager's office at the act. */
        readonly office: OfficeId
        readonly keptUntil: PlainDate
        readonly broughtInAs: BroughtIn['broughtInAs'] | null
        readonly by: By
      }
    >
  | EventOf<'HistoryCorrected', Corrected & { readonly keptUntil: PlainDate; readonly by: By }>
  | EventOf<'HistoryReadChecked', ReadCheck & { readonly by: By }>
  | EventOf<'HistoryCheckDue', { readonly nth: number }>
  | EventOf<'HistoryWatchTold', { readonly said: string }>
