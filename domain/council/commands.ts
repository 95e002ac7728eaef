import { councilOutcomes, type ConditionTerms } from '../outsourcing/deliberation/fields.ts'
import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { ClockTime, Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { AgendaKindId } from '../guideline/council.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Reason = { readonly reason: string }
type Item = { readonly item: string }

/**
 * What may be asked of a meeting of the security council (Art. 5). `PlanRegularMeeting` and those after it are the
 * practice's.
 */
export type CouncilCommand =
  | Command<'PlanMeeting', MeetingPlan>
  | Command<'RescheduleMeeting', MeetingPlace & Reason>
  | Command<'PutOnAgenda', { readonly subject: Subject }>
  | Command<'TakeOffAgenda', Item & Reason>
  | Command<'OrderAgenda', { readonly items: readonly string[] }>
  | Command<'CallMeeting', { readonly note: string }>
  | Command<'InviteGuest', Invitation>
  | Command<'UninviteGuest', { readonly guest: string } & Reason>
  | Command<'ReplyAttendance', AttendanceReply>
  | Command<'OpenMeeting', { readonly at: ClockTime; readonly attendance: readonly Attendance[] }>
  | Command<'RecordAttendance', Attendance & { readonly at: ClockTime }>
  | Command<'RecordItemOutcome', ItemReport>
  | Command<'WithdrawItem', Item & Reason>
  | Command<'CloseMeeting', { readonly at: ClockTime; readonly leaveOpenItems: boolean }>
  | Command<'CancelMeeting', Reason>
  | Command<'TurnCircular', Reason>
  | Command<'Reconvene', MeetingPlace & Reason>
  | Command<'DraftMinutes', Minutes>
  | Command<'ConfirmMinutes', { readonly note: string }>
  | Command<'ReturnMinutes', Reason>
  | Command<'ConsentToCircular', ConsentReply>
  | Command<'GiveOpinion', { readonly member: PostId; readonly opinions: readonly OpinionTerms[] }>
  | Command<'AnswerQuestion', { readonly question: string; readonly answer: string }>
  | Command<'ConcludeCircular', { readonly reports: readonly ItemReport[] } & Minutes>
  | Command<'ConfirmCircular', { readonly note: string }>
  | Command<'ReturnCircular', Reason>
  | Command<'PlanRegularMeeting', MeetingPlace & { readonly follows: Follows }>
  | Command<'DrawAgenda', { readonly items: readonly DrawnItem[] }>
  | Command<'EndConsentRound', { readonly due: Instant }>
  | Command<'NoteItemsTold', { readonly items: readonly ItemTold[] }>
  | Command<'NoteNextMeeting', { readonly meeting: CaseId | null }>
  | TaskCommand

/** 定例, 臨時, 持ち回り. */
export const meetingKinds = ['regular', 'ad-hoc', 'circular'] as const
/** One of the kinds of meeting. */
export type MeetingKind = (typeof meetingKinds)[number]

/** When and where. For a circular deliberation the date is the day on which it begins; time and place may be empty. */
export interface MeetingPlace {
  readonly date: PlainDate
  readonly time: ClockTime | ''
  readonly place: string
}

/** The meeting after which the practice plans the next one, and who ended it. */
export interface Follows {
  readonly meeting: CaseId
  readonly by: By
}

/**
 * A meeting as the secretariat plans it. An empty name becomes 令和8年度第3回セキュリティ会議 once the number is drawn.
 */
export interface MeetingPlan extends MeetingPlace {
  readonly kind: MeetingKind
  readonly name: string
}

/**
 * What an item of the agenda is about: a case that waits for the council (with `part` the change, sub-contract or
 * other part of it that waits), something that another case proposes, or a free item of one of the kinds of Art. 5(3).
 */
export type Subject = OutsourcingSubject | ProposedSubject | FreeSubject

/** An outsourcing that waits for the council (Art. 21): filed under Art. 5(3)(4), tagged 外部委託. */
export interface OutsourcingSubject {
  readonly kind: 'outsourcing'
  readonly case: CaseId
  /** What of the case waits: null for the request itself, else the id of the change, sub-contract or other part. */
  readonly part: string | null
  readonly number: string
  readonly title: string
  readonly office: OfficeId
}

/** What another case asks to be put before the council: a serious finding overdue, an incident. */
export interface ProposedSubject {
  readonly kind: 'proposed'
  readonly case: CaseId
  /** What the proposal is about within its case; null where it is the case itself. */
  readonly part: string | null
  readonly number: string
  readonly title: string
  readonly office: OfficeId
}

/** A free item (Art. 5(3)), put on by the secretariat. */
export interface FreeSubject {
  readonly kind: 'free'
  readonly agendaKind: AgendaKindId
  readonly title: string
  readonly text: string
  /** Which papers are handed out. */
  readonly papers: string
}

/** An item that the practice draws: of a waiting case, or left over from an earlier meeting. */
export interface DrawnItem {
  readonly subject: Subject
  readonly carriedFrom: { readonly meeting: CaseId; readonly item: string } | null
}

/** Related staff called to explain or to give an opinion (Art. 5(4)): by their post, and to which items. */
export interface Invitation {
  readonly post: PostId
  readonly items: readonly string[]
  readonly why: string
}

/** What a member answers to the notice; `deputyName` where somebody comes in the member's place. */
export interface AttendanceReply {
  readonly member: PostId
  readonly attends: AttendanceHow
  readonly deputyName: string
}

/** 出席, 代理出席, 欠席. */
export const attendanceHows = ['present', 'deputy', 'absent'] as const
/** One of those. */
export type AttendanceHow = (typeof attendanceHows)[number]

/** How a member is there. */
export interface Attendance {
  readonly member: PostId
  readonly how: AttendanceHow
  /** Who came in the member's place; empty unless `how` is deputy. */
  readonly deputyName: string
}

/** 可, 条件付き可, 継続審議, 否, and for items that are no outsourcing also 報告了承. */
export const itemOutcomes = [...councilOutcomes, 'noted'] as const
/** One of the outcomes of an item. */
export type ItemOutcome = (typeof itemOutcomes)[number]

/** What the council found about an item. */
export interface ItemReport {
  readonly item: string
  readonly outcome: ItemOutcome
  readonly conditions: readonly ConditionTerms[]
  /** The opinions that were given, and what the council wants said with its outcome. */
  readonly opinions: string
}

/**
 * The minutes as drafted: each item's summary, whether the public may read it and why not, and a summary for the
 * public.
 */
export interface Minutes {
  readonly items: readonly MinutesItem[]
  readonly publicSummary: string
}

/** One item's part of the minutes. */
export interface MinutesItem {
  readonly item: string
  readonly summary: string
  readonly openness: Openness
  /** Why it isn't public; may be empty where it is. */
  readonly reason: string
}

/** 非公開, 公開. */
export const opennesses = ['closed', 'public'] as const
/** One of those. */
export type Openness = (typeof opennesses)[number]

/** Whether a member agrees to deliberate by circulation. */
export interface ConsentReply {
  readonly member: PostId
  readonly consents: boolean
  readonly reason: string
}

/** What a member says to an item in circulation; text is needed for all but 可. */
export interface OpinionTerms {
  readonly item: string
  readonly stance: Stance
  readonly text: string
}

/** 可, 否, 意見, 質問. Only the first is a yes. */
export const stances = ['for', 'against', 'opinion', 'question'] as const
/** One of those. */
export type Stance = (typeof stances)[number]

/** What came of telling a case its outcome: told, or the code of the refusal where the case has moved on. */
export interface ItemTold {
  readonly item: string
  readonly refusal: string | null
}
