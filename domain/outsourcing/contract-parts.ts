import type { ChangeCommand, ChangeEvent } from './changes/change.ts'
import type { ClauseCommand, ClauseEvent } from './contract/clause-commands.ts'
import type { SubcontractCommand, SubcontractEvent } from './subcontracts/subcontract.ts'

/**
 * What may be asked about what a contract consists of besides itself: its clauses, its changes, its sub-contracts
 * (Arts. 21, 22).
 */
export type PartCommand = ClauseCommand | ChangeCommand | SubcontractCommand

/** What can have happened to them. */
export type PartEvent = ClauseEvent | ChangeEvent | SubcontractEvent
