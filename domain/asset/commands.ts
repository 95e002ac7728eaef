import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { DesignationCommand } from './designations/commands.ts'
import type { EndingCommand } from './endings/commands.ts'
import type { DisposalCommand } from './disposal/commands.ts'
import type { HandOverCommand } from './hand-overs/commands.ts'
import type { LedgerCommand } from './ledger/commands.ts'
import type { LossCommand } from './loss/commands.ts'
import type { TransferCommand } from './transfer/commands.ts'

/** What may be asked of an information asset. */
export type AssetCommand =
  | LedgerCommand
  | DesignationCommand
  | HandOverCommand
  | EndingCommand
  | TransferCommand
  | LossCommand
  | DisposalCommand
  | TaskCommand
