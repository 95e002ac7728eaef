import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { HistoryEntry } from '../history-entry.ts'
import type { FormCommand } from './form-command.ts'

/** Whether the reader may give each command on this case now, and if not, why and who can. */
export type CasePermissions = { readonly [type in FormCommand]: Permission }

/** A case as its pages show it: the folded state, and what the reader may do. */
export interface CaseView {
  readonly id: CaseId
  /** The version that the page shows; forms send it back, so that a decision on something older is noticed. */
  readonly version: number
  readonly state: OutsourcingState
  readonly permissions: CasePermissions
}

/** The same with its whole history, oldest first. */
export interface CaseWithHistory extends CaseView {
  readonly history: readonly HistoryEntry[]
}
