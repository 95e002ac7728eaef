import type { Entrusted } from '../../guideline/entrusted.ts'
import type { HeldBy } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { SeatHeld } from '../who-sits.ts'
import type { AttendanceReply, CallingOff, Invitation } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly calling: CallingEvent
  }
}

/** What can have happened between a meeting's notice and its day (Art. 5(1), (2), (4)). */
export type CallingEvent =
  | EventOf<
      'MeetingCalled',
      {
        readonly number: CaseNumber | null
        readonly shortNotice: boolean
        readonly note: string
        /** Who held the seats that day; notices from before 0.5 lack it. */
        readonly holders?: readonly SeatHeld[]
        /** What the chair gave to the secretariat for it; null where the chair acts. Acts from before 0.4 lack it. */
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
  | EventOf<
      'GuestInvited',
      Invitation & {
        readonly guest: string
        readonly person?: HeldBy
        /** As for the notice: what the chair gave for it; acts from before that was asked lack it. */
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
  | EventOf<'GuestUninvited', CallingOff & { readonly by: By }>
  | EventOf<'AttendanceReplied', AttendanceReply & { readonly by: By }>
  | EventOf<
      'MeetingCancelled',
      {
        readonly reason: string
        readonly noticed: boolean
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
