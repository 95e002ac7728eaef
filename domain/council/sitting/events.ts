import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { ClockTime } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { ItemAndReason } from '../agenda/fields.ts'
import type { ItemReport } from '../agenda/item-report-fields.ts'
import type { Moved } from '../planning/events.ts'
import type { Coming, Opening } from './fields.ts'

/** What can have happened while a meeting sits (Art. 5(1), (3)). */
export type SittingEvent =
  | EventOf<'MeetingOpened', Opening & { readonly number: CaseNumber; readonly by: By }>
  | EventOf<'AttendanceRecorded', Coming & { readonly by: By }>
  | EventOf<'ItemOutcomeRecorded', ItemReport & { readonly present: readonly PostId[]; readonly by: By }>
  | EventOf<'ItemWithdrawn', ItemAndReason & { readonly by: By }>
  | EventOf<'MeetingClosed', { readonly at: ClockTime; readonly leftOver: readonly string[]; readonly by: By }>
  | EventOf<'MeetingReconvened', Moved>
