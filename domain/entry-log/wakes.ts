import type { TaskWake } from '../tasks/wakes.ts'
import type { DeviceWake } from './device/wakes.ts'
import type { EntriesWake } from './entries/wakes.ts'
import type { KeepingWake } from './keeping/wakes.ts'

/** Every kind of moment that a ledger waits for. */
export type EntryLogWake = TaskWake | KeepingWake | EntriesWake | DeviceWake
