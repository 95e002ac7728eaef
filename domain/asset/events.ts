import type { TaskEvent } from '../tasks/task.ts'
import type { DesignationEvent } from './designations/events.ts'
import type { EndingEvent } from './endings/events.ts'
import type { DisposalEvent } from './disposal/events.ts'
import type { HandOverEvent } from './hand-overs/events.ts'
import type { LedgerEvent } from './ledger/events.ts'
import type { LossEvent } from './loss/events.ts'
import type { TransferEvent } from './transfer/events.ts'

/** What can have happened to an information asset, besides its tasks. */
export type OwnAssetEvent =
  | LedgerEvent
  | DesignationEvent
  | HandOverEvent
  | EndingEvent
  | TransferEvent
  | LossEvent
  | DisposalEvent

/** Everything that can have happened. */
export type AssetEvent = OwnAssetEvent | TaskEvent
