import type { Pool } from 'pg'
import type { ContentToKeep } from '../../db/people/attachments.ts'
import type { AssetCommand } from '../../domain/asset/commands.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryPermitCommand } from '../../domain/entry-permit/commands.ts'
import type { IncidentCommand } from '../../domain/incident/commands.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { HistoryCommand } from '../../domain/operation-history/commands.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import type { RegisterCommand } from './register-command.ts'

/** What can have been done; where it says what the record held at that moment, the record is asked. */
export type PastCommand =
  | OutsourcingCommand
  | InstructionCommand
  | IncidentCommand
  | EntryPermitCommand
  | AssetCommand
  | HistoryCommand
  | RegisterCommand
  | CouncilCommand

/** Something that was done in the demo city's past: when, under which post (or by the practice), and what. */
export interface PastAct {
  readonly at: Instant
  /** A post, whose holder on that day acts; a key of one of the people; or the practice. */
  readonly by: PostId | string
  readonly command: PastCommand | ((pool: Pool) => Promise<PastCommand>)
  /** The content of the paper that the act attaches. */
  readonly content?: ContentToKeep
  /** The rows of the device's log that come in with the act, and as which of the ledger's parts. */
  readonly logRows?: { readonly batch: string; readonly rows: readonly KeptPassage[] }
}

/** What one of those commands holds. */
export type DataOf<Type extends PastCommand['type']> = Extract<PastCommand, { readonly type: Type }>['data']

/** An act of the past. */
export const act = <Type extends PastCommand['type']>(
  type: Type,
  by: string,
  at: Instant,
  data: DataOf<Type>,
): PastAct => ({ at, by, command: { type, data } as PastCommand })
