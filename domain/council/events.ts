import type { CaseId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { ClockTime, Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type {
  Attendance,
  AttendanceReply,
  ConsentReply,
  DrawnItem,
  Follows,
  Invitation,
  ItemReport,
  ItemTold,
  MeetingKind,
  MeetingPlace,
  Minutes,
  OpinionTerms,
} from './commands.ts'

type Event<Type extends string, Data> = { readonly type: Type; readonly article: ArticleRef; readonly data: Data }
type Done<Data> = Data & { readonly by: By }
type Reason = { readonly reason: string }

/** Everything that can have happened to a meeting. `by` is null where the practice did it. */
export type CouncilEvent =
  | Event<
      'MeetingPlanned',
      MeetingPlace & MeetingDays & { readonly kind: MeetingKind; readonly name: string } & Planned
    >
  | Event<'MeetingRescheduled', Done<MeetingPlace & MeetingDays & Reason>>
  | Event<'AgendaItemPut', Done<NewItem>>
  | Event<'AgendaDrawn', { readonly items: readonly NewItem[] }>
  | Event<'AgendaItemTakenOff', Done<{ readonly item: string } & Reason>>
  | Event<'AgendaOrdered', Done<{ readonly items: readonly string[] }>>
  | Event<
      'MeetingCalled',
      Done<{ readonly number: CaseNumber | null; readonly shortNotice: boolean; readonly note: string }>
    >
  | Event<'GuestInvited', Done<Invitation & { readonly guest: string }>>
  | Event<'GuestUninvited', Done<{ readonly guest: string } & Reason>>
  | Event<'AttendanceReplied', Done<AttendanceReply>>
  | Event<
      'MeetingOpened',
      Done<{ readonly number: CaseNumber; readonly at: ClockTime; readonly attendance: readonly Attendance[] }>
    >
  | Event<'AttendanceRecorded', Done<Attendance & { readonly at: ClockTime }>>
  | Event<'ItemOutcomeRecorded', Done<ItemReport & { readonly present: readonly PostId[] }>>
  | Event<'ItemWithdrawn', Done<{ readonly item: string } & Reason>>
  | Event<'MeetingClosed', Done<{ readonly at: ClockTime; readonly leftOver: readonly string[] }>>
  | Event<'MeetingCancelled', Done<Reason & { readonly noticed: boolean }>>
  | Event<'MeetingReconvened', Done<MeetingPlace & MeetingDays & Reason>>
  | Event<
      'CircularStarted',
      Done<Reason & { readonly number: CaseNumber; readonly round: CircularRound; readonly due: Instant }>
    >
  | Event<'ConsentReplied', Done<ConsentReply>>
  | Event<'ConsentReached', { readonly consenting: number; readonly needed: number; readonly due: Instant }>
  | Event<'ConsentRefused', { readonly consenting: number; readonly needed: number }>
  | Event<'OpinionGiven', Done<{ readonly member: PostId; readonly opinions: readonly GivenOpinion[] }>>
  | Event<'QuestionAnswered', Done<{ readonly question: string; readonly answer: string }>>
  | Event<'CircularConcluded', Done<{ readonly reports: readonly ItemReport[] } & Minutes>>
  | Event<'CircularReturned', Done<Reason>>
  | Event<'CircularConfirmed', Done<{ readonly note: string }>>
  | Event<'MinutesDrafted', Done<Minutes & { readonly revision: number }>>
  | Event<'MinutesReturned', Done<Reason>>
  | Event<'MinutesConfirmed', Done<{ readonly note: string }>>
  | Event<'ItemsTold', { readonly items: readonly ItemTold[] }>
  | Event<'NextMeetingNoted', { readonly meeting: CaseId | null }>
  | TaskEvent

/** By whom and when it was planned; where the practice did it, after which meeting. */
export interface Planned {
  readonly at: Instant
  readonly by: By | null
  readonly follows: Follows | null
}

/** The two rounds of a circular deliberation: whether to deliberate so at all, and then the opinions. */
export type CircularRound = 'consent' | 'opinions'

/** What follows from a meeting's date by the settings of the day on which it was set. */
export interface MeetingDays {
  /** When the agenda is drawn up. Null for a meeting whose agenda only the secretariat makes. */
  readonly agendaDeadline: Instant | null
  /** The day by which the notice is to go out. */
  readonly noticeBy: PlainDate
}

/** An item as it comes onto the agenda. */
export interface NewItem extends DrawnItem {
  readonly item: string
  /** The seats whose own office's case it is: shown beside the item, and no obstacle. */
  readonly concerned: readonly PostId[]
}

/** An opinion with the name of its question, where it is one. */
export interface GivenOpinion extends OpinionTerms {
  readonly question: string | null
}
