/** How permits to enter are given where Arts. 7 to 9 are silent: operational settings. */
export interface EntryPermitSettings {
  /** The last day that a permit can have: the end of the fiscal year in which it begins, or whatever was asked for. */
  readonly periodEnds: (typeof periodEnds)[number]
  /** So many calendar days before its last day the office is asked whether a permit is to be renewed. */
  readonly askRenewalDaysBefore: number
  /** Whether the manager of a room may permit their own entry, which the chief is then told; or nobody may. */
  readonly ownPermit: (typeof ownPermits)[number]
}

/** Until when a permit can last. */
export const periodEnds = ['fiscal-year-end', 'as-asked'] as const
/** What becomes of a manager's application for themselves. */
export const ownPermits = ['reported', 'forbidden'] as const

/** What holds until a city settles otherwise. */
export const entryPermitDefaults: EntryPermitSettings = {
  periodEnds: 'fiscal-year-end',
  askRenewalDaysBefore: 45,
  ownPermit: 'reported',
}
