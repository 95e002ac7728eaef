import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { DeviceCommand } from './device/commands.ts'
import type { EntriesCommand } from './entries/commands.ts'
import type { KeepingCommand } from './keeping/commands.ts'

/** What may be asked of a ledger of entries. */
export type EntryLogCommand = KeepingCommand | EntriesCommand | DeviceCommand | TaskCommand
