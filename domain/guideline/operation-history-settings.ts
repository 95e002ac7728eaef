/** How the operation history is archived where Art. 16 is silent: operational settings. */
export interface OperationHistorySettings {
  /** After so many months a medium is read again. */
  readonly readCheckMonths: number
  /** So many days after its day a history is archived; until then nothing is missed. */
  readonly archiveWithinDays: number
}

/** What holds until a city settles otherwise. */
export const operationHistoryDefaults: OperationHistorySettings = { readCheckMonths: 12, archiveWithinDays: 45 }
