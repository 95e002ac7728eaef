import type { Entrusted } from '../../guideline/entrusted.ts'
import type { HeldBy } from '../../kernel/other-cases.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Attendance } from '../calling/fields.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { ClockTime } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { ItemAndReason } from '../agenda/fields.ts'
import type { ItemOutcome, ItemReport, OutcomeCorrection } from '../agenda/item-report-fields.ts'
import type { Moved } from '../planning/events.ts'
import type { Coming, Opening, TimeCorrection } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly sitting: SittingEvent
  }
}

/** How a seat was taken, and who it was that came: the name stays as it was that day. */
export type Seated = Attendance & { readonly person?: HeldBy }

/** What can have happened while a meeting sits (Art. 5(1), (3)). */
export type SittingEvent =
  | EventOf<
      'MeetingOpened',
      Omit<Opening, 'attendance'> & {
        readonly attendance: readonly Seated[]
        /** Who held the posts of those who were asked to come. */
        readonly guests?: readonly { readonly guest: string; readonly person: HeldBy }[]
        readonly number: CaseNumber
        /** The day on which it was held; meetings opened before 0.5 lack it, and the one they were called to counts. */
        readonly on?: PlainDate
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
  | EventOf<'AttendanceRecorded', Coming & Pick<Seated, 'person'> & { readonly by: By }>
  | EventOf<'ItemOutcomeRecorded', ItemReport & { readonly present: readonly PostId[]; readonly by: By }>
  | EventOf<'ItemOutcomeCorrected', OutcomeCorrection & { readonly was: ItemOutcome; readonly by: By }>
  | EventOf<'SittingTimeCorrected', TimeCorrection & { readonly was: ClockTime; readonly by: By }>
  | EventOf<'ItemWithdrawn', ItemAndReason & { readonly by: By }>
  | EventOf<
      'MeetingClosed',
      {
        readonly at: ClockTime
        readonly leftOver: readonly string[]
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
  | EventOf<'MeetingReconvened', Moved>
