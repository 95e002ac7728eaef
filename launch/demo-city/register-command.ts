import type { AuthorityCommand } from '../../domain/authority/commands.ts'
import type { AuthorityReviewCommand } from '../../domain/authority-review/commands.ts'
import type { EntryLogCommand } from '../../domain/entry-log/commands.ts'
import type { EntrySupervisionCommand } from '../../domain/entry-supervision/commands.ts'
import type { ManagementMethodCommand } from '../../domain/management-method/commands.ts'
import type { HistoryCommand } from '../../domain/operation-history/commands.ts'
import type { PlanCommand } from '../../domain/operation-plan/commands.ts'
import type { StockTakeCommand } from '../../domain/stock-take/commands.ts'

/** What can have been done in the registers of rooms, authorities and assets. */
export type RegisterCommand =
  | AuthorityCommand
  | AuthorityReviewCommand
  | EntryLogCommand
  | EntrySupervisionCommand
  | ManagementMethodCommand
  | HistoryCommand
  | PlanCommand
  | StockTakeCommand
