import type { TaskEvent } from '../tasks/task.ts'

/** The events of each part; a part says here, in its own `events.ts`, what can happen in it. */
export interface LedgerEvents {}

/** What can have happened to a ledger, besides its tasks. */
export type LedgerEvent = LedgerEvents[keyof LedgerEvents]

/** Everything that can have happened. */
export type EntryLogEvent = LedgerEvent | TaskEvent
