import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EventOf } from '../law/decider.ts'
import type { TaskEvent } from '../tasks/task.ts'
import type { AskedAgain, Conclusion, EntryReport, Investigation, Period } from './fields.ts'
import type { RoomFigures } from './figures.ts'

/** A round as it began: on which time, who is heard, and what the registers said of each room. */
interface Opened extends Period {
  readonly dueOn: PlainDate
  readonly wanted: string
  readonly chief: PostId
  readonly heard: readonly PostId[]
  readonly rooms: readonly RoomFigures[]
  readonly number: CaseNumber
  readonly openedAt: Instant
  readonly by: By | null
}

/** What can have happened to a round. */
export type SupervisionEvent =
  | EventOf<'SupervisionOpened', Opened>
  | EventOf<'EntryControlReported', EntryReport & { readonly late: boolean; readonly by: By }>
  | EventOf<'EntryReportAskedAgain', AskedAgain & { readonly by: By }>
  | EventOf<'EntryReportTimeOver', { readonly dueOn: PlainDate; readonly silent: readonly PostId[] }>
  | EventOf<'EntryControlInvestigated', Investigation & { readonly by: By }>
  | EventOf<'SupervisionConcluded', Conclusion & { readonly by: By }>
  | EventOf<'SupervisionDropped', { readonly reason: string; readonly by: By }>

/** Everything that can have happened. */
export type EntrySupervisionEvent = SupervisionEvent | TaskEvent
