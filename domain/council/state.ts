import type { HeldBy, MatterSeen } from '../kernel/other-cases.ts'
import type { LostMatter } from './agenda/events.ts'
import { council as delivered, type CouncilCalled } from '../guideline/council.ts'
import type { ConveningAct, Entrusted } from '../guideline/entrusted.ts'
import type { CaseId, OfficeId, PostId } from '../kernel/ids.ts'
import type { By } from '../kernel/by.ts'
import type { ClockTime, Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { MeetingKind } from './planning/fields.ts'
import type { DrawnItem } from './agenda/fields.ts'
import type { ItemOutcome, ItemReport } from './agenda/item-report-fields.ts'
import type { AttendanceReply, Invitation } from './calling/fields.ts'
import type { MeetingPaper } from './meeting-paper.ts'
import type { SeatHeld } from './who-sits.ts'
import type { Seated } from './sitting/events.ts'
import type { Minutes } from './minutes/fields.ts'
import type { ConsentReply, OpinionTerms } from './circulation/fields.ts'
import type { Planned } from './planning/events.ts'
import type { CircularRound } from './circulation/events.ts'

/**
 * A meeting of the security council (Art. 5), from its plan to the confirmed minutes, or a deliberation by circulation.
 *
 * - **none**: nothing has happened. `PlanMeeting` (or, for the next regular one, the practice) enters *planned*.
 * - **planned**: the agenda grows; at its deadline the practice draws every waiting case onto that of a regular
 *   meeting. `CallMeeting` sends the notice: it enters *called*, or for a circular deliberation *consent* (or
 *   *opinions*, where the settings ask for no consent round).
 *   Where the council hasn't met within its rhythm it is asked here whether it is to (`RhythmMissed`): until this or
 *   another meeting is called, or the reason is recorded.
 * - **called**: members reply; items may still be put on, taken off and ordered. `OpenMeeting` on the day enters
 *   *open*.
 * - **open** (Art. 5(1)): attendance is kept as people come and go; outcomes are recorded while a quorum is there and
 *   the chair presides. `CloseMeeting` enters *minutes*. Where the quorum fails before any outcome the chair may
 *   turn the meeting circular (*consent* or *opinions*) or reconvene it (*called*).
 * - **consent**: the members say whether they agree to deliberate by circulation. Enough of them enter *opinions*;
 *   when enough can't be reached any more, or didn't when the day came, it ends without deliberation (*settling*).
 * - **opinions**: each member says 可, 否, 意見 or 質問 to each item; questions are answered, and whoever asked is asked
 *   again. `ConcludeCircular` enters *circular-confirmation*.
 * - **circular-confirmation**: the chair confirms, which enters *settling*, or sends it back to *opinions*.
 * - **minutes**: the cases are being told already; the secretariat drafts the minutes, which enters
 *   *minutes-confirmation*.
 * - **minutes-confirmation**: the chair confirms them, after which nobody can change them (*settling*), or returns them
 *   (*minutes*).
 * - **settling**: nothing is left to people. When the last case has been told its outcome, and after a regular meeting
 *   the next one is planned, the meeting is *closed*; it is passed over where all that is done by then.
 * - **closed**: nothing changes any more, but that the chair puts an outcome right that was written down wrongly
 *   (`CorrectOutcome`, from the closing of the meeting on): the case is told anew, which leads back to *settling*.
 *
 * Side paths: a meeting may be rescheduled while planned or called, and cancelled (*settling*) until an outcome is
 * recorded; its items then wait for another meeting. An item may be withdrawn in the meeting. What was left over,
 * withdrawn, or is under 継続審議 waits where it comes from (a case by its open task, a free item in this meeting), and
 * the next regular meeting draws it by itself.
 *
 * Interpretation: what Art. 5 leaves open is read as docs/decisions/council-readings.md says.
 */
export interface CouncilState {
  readonly stage: CouncilStage
  readonly kind: MeetingKind
  /** Given by hand; empty where the name follows from the number. */
  readonly name: string
  readonly number: CaseNumber | null
  readonly date: PlainDate
  readonly time: ClockTime | ''
  readonly place: string
  readonly agendaDeadline: Instant | null
  readonly noticeBy: PlainDate
  /** Null before the first event. */
  readonly planned: Planned | null
  /** Whose meeting it is: the secretariat's office when it was planned (Art. 5(5)). */
  readonly office: OfficeId
  /** What the council was called when it was planned. */
  readonly council: CouncilCalled
  readonly drawn: boolean
  /** The agenda in its order; `itemCount` numbers its items for ever. */
  readonly items: readonly AgendaItem[]
  readonly itemCount: number
  readonly takenOff: readonly (DrawnItem & Ended)[]
  /** Its papers and those of its items, in the order in which they came, also those taken off. */
  readonly papers: readonly MeetingPaper[]
  readonly called: { readonly by: By; readonly shortNotice: boolean; readonly note: string } | null
  /** When the notice went out, or the circulation began, and who held the seats then; null before. */
  readonly noticed: { readonly by: By; readonly holders: readonly SeatHeld[] } | null
  /**
   * On what its acts of convening rest: what the chair gave to the secretariat, or null where the chair acted. Nothing
   * stands here of what hasn't happened, and of acts from before that was asked.
   */
  readonly restsOn: { readonly [act in ConveningAct]?: Entrusted | null }
  /** Why it was moved or reconvened after the notice; null where it wasn't. */
  readonly moved: Ended | null
  readonly guests: readonly Guest[]
  readonly guestCount: number
  readonly replies: readonly AttendanceReply[]
  readonly opened: { readonly at: ClockTime; readonly on?: PlainDate; readonly by: By } | null
  readonly attendance: readonly Seated[]
  /** Every change of attendance of the day on which it was held, in its order, the opening's included. */
  readonly comings: readonly (Seated & { readonly at: ClockTime })[]
  /** When the deliberation ended: the meeting closed, or the circular conclusion confirmed. */
  readonly deliberated: { readonly at: ClockTime | null; readonly by: By } | null
  readonly circular: Circular | null
  readonly minutes: (Minutes & { readonly revision: number; readonly by: By }) | null
  /** The chair's reasons for sending minutes or a circular's conclusion back, the last one last. */
  readonly returns: readonly Ended[]
  readonly confirmed: { readonly by: By; readonly note: string } | null
  readonly ending: CouncilEnding | null
  /**
   * The regular meeting that follows this one; in it null where one was planned already. Null until that is settled.
   */
  readonly next: { readonly meeting: CaseId | null } | null
  /** Set while it is asked here why the council hasn't met: since when, and by which day it was to (setting). */
  readonly missed: { readonly since: PlainDate; readonly metOn: PlainDate | null; readonly meetBy: PlainDate } | null
  /** Why the council didn't meet, each time that it was asked here and said. */
  readonly whyNotMet: readonly Ended[]
  readonly tasks: Tasks
}

/** Where a meeting stands. */
export type CouncilStage = 'none' | CouncilStep | 'closed'
/** The steps of a meeting that isn't over, in their order. */
export const councilSteps = [
  'planned',
  'called',
  'open',
  'consent',
  'opinions',
  'circular-confirmation',
  'minutes',
  'minutes-confirmation',
  'settling',
] as const
/** One of those. */
export type CouncilStep = (typeof councilSteps)[number]

/** By whom something was ended or sent back, and why. */
export interface Ended {
  readonly reason: string
  readonly by: By
}

/** An item of the agenda and what became of it. */
export interface AgendaItem extends DrawnItem {
  readonly id: string
  readonly concerned: readonly PostId[]
  /** How many minutes are planned for it; items from before this was asked lack it. */
  readonly minutes?: number | null
  /** Who put it on; null where the practice drew it. */
  readonly by: By | null
  /** The very content that lies before the council; null for a free or proposed item, and for items from before 0.5. */
  readonly bound?: MatterSeen | null
  /** Set when its case changed, went back or was given up: nothing is found about it any more (Art. 21). */
  readonly lost?: { readonly how: LostMatter['how']; readonly at: Instant } | null
  /** Whether the notice named it: a deputy speaks for no item that the member didn't know of. */
  readonly notified: boolean
  readonly outcome: (Omit<ItemReport, 'item'> & { readonly present: readonly PostId[]; readonly by: By }) | null
  /** Every time the chair has put its outcome right after the closing; items from before 0.5 lack it. */
  readonly corrections?: readonly Corrected[]
  readonly withdrawn: Ended | null
  /** Null until the case was told; then the refusal's code, or null in it where the case took it. */
  readonly told: { readonly refusal: string | null } | null
}

/** An outcome that the chair has put right: what had stood, why it was wrong, and whether the case had been told it. */
export interface Corrected extends Ended {
  readonly was: ItemOutcome
  readonly to: ItemOutcome
  readonly wasTold: boolean
}

/** A guest (Art. 5(4)): reads the items named and no others. */
export interface Guest extends Invitation {
  readonly id: string
  /** Who held the post when they were asked, and then when the meeting opened. */
  readonly person?: HeldBy
}

/** A deliberation by circulation (持ち回り). */
export interface Circular {
  readonly round: CircularRound
  readonly due: Instant
  readonly reason: string
  readonly consents: readonly (ConsentReply & { readonly by: By })[]
  /** Each member's latest word on each item. */
  readonly opinions: readonly (OpinionTerms & { readonly member: PostId; readonly by: By })[]
  readonly questions: readonly Question[]
}

/** A member's question; withdrawn where the member has spoken otherwise since. */
export interface Question {
  readonly id: string
  readonly member: PostId
  readonly item: string
  readonly text: string
  readonly answer: { readonly text: string; readonly by: By } | null
  readonly withdrawn: boolean
}

/** How a meeting ended; `by` is null where nobody ended it, as when too few consented. */
export interface CouncilEnding {
  readonly how: 'held' | 'concluded' | 'cancelled' | 'not-consented'
  readonly reason: string
  readonly by: By | null
}

/** A meeting before its first event. */
export const initialCouncilState: CouncilState = {
  stage: 'none',
  kind: 'regular',
  name: '',
  number: null,
  date: '' as PlainDate,
  time: '',
  place: '',
  agendaDeadline: null,
  noticeBy: '' as PlainDate,
  planned: null,
  office: '' as OfficeId,
  council: delivered.called,
  drawn: false,
  items: [],
  itemCount: 0,
  takenOff: [],
  papers: [],
  called: null,
  noticed: null,
  restsOn: {},
  moved: null,
  guests: [],
  guestCount: 0,
  replies: [],
  opened: null,
  attendance: [],
  comings: [],
  deliberated: null,
  circular: null,
  minutes: null,
  returns: [],
  confirmed: null,
  ending: null,
  next: null,
  missed: null,
  whyNotMet: [],
  tasks: noTasks,
}
