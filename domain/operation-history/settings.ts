import { number } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How the operation history is archived where Art. 16 is silent: operational settings. */
type OperationHistorySettings = {
  /** After so many months a medium is read again. */
  readonly readCheckMonths: number
  /** So many days after its day a history is archived; until then nothing is missed. */
  readonly archiveWithinDays: number
}

/** They as they are declared. */
export const operationHistorySettings = ownSettings<OperationHistorySettings>('operation-history', {
  mark: '履',
  kinds: { readCheckMonths: number(1, 120), archiveWithinDays: number(0, 400) },
  delivered: { readCheckMonths: 12, archiveWithinDays: 45 },
})
