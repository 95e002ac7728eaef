import type { CouncilCalled } from '../../guideline/council.ts'
import type { Entrusted } from '../../guideline/entrusted.ts'
import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Follows, MeetingKind, MeetingPlace } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly planning: PlanningEvent
  }
}

/** By whom and when it was planned; where the practice did it, after which meeting. */
export interface Planned {
  readonly at: Instant
  readonly by: By | null
  readonly follows: Follows | null
}

/** What follows from a meeting's date by the settings of the day on which it was set. */
export interface MeetingDays {
  /** When the agenda is drawn up. Null for a meeting whose agenda only the secretariat makes. */
  readonly agendaDeadline: Instant | null
  /** The day by which the notice is to go out. */
  readonly noticeBy: PlainDate
}

/** Where a meeting was moved, and why. */
export type Moved = MeetingPlace &
  MeetingDays & {
    readonly reason: string
    /** What a meeting that had been called rests on from then on; one that wasn't yet rests on nothing. */
    readonly entrusted?: Entrusted | null
    readonly by: By
  }

/** What can have happened in the planning of a meeting (Art. 5(1)). `by` is null where the practice did it. */
export type PlanningEvent =
  | EventOf<
      'MeetingPlanned',
      MeetingPlace &
        MeetingDays & {
          readonly kind: MeetingKind
          readonly name: string
          /** The secretariat's office at the act; meetings planned before 0.4 lack it. */
          readonly office?: OfficeId
          /** What the council was called then; meetings planned before 0.4 lack it. */
          readonly council?: CouncilCalled
        } & Planned
    >
  | EventOf<'MeetingRescheduled', Moved>
