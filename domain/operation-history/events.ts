import type { TaskEvent } from '../tasks/task.ts'
import type { AnalysisEvent } from './analysis/events.ts'
import type { DisposalEvent } from './disposal/events.ts'
import type { GapEvent } from './gaps/events.ts'
import type { MediumEvent } from './medium/events.ts'

/** What can have happened in the archive of the operation history, besides its tasks. */
export type OwnHistoryEvent = MediumEvent | AnalysisEvent | DisposalEvent | GapEvent

/** Everything that can have happened. */
export type HistoryEvent = OwnHistoryEvent | TaskEvent
