import type { TaskEvent } from '../tasks/task.ts'
import type { DeviceEvent } from './device/events.ts'
import type { EntriesEvent } from './entries/events.ts'
import type { KeepingEvent } from './keeping/events.ts'

/** What can have happened to a ledger, besides its tasks. */
export type LedgerEvent = KeepingEvent | EntriesEvent | DeviceEvent

/** Everything that can have happened. */
export type EntryLogEvent = LedgerEvent | TaskEvent
