/** Who admits somebody specially: the room's manager alone, or also the posts that the manager has named. */
export const admittedBy = ['manager', 'manager-or-named'] as const

/** How the ledger of entries is kept where Arts. 7(2), 10 and 11 are silent: operational settings. */
export interface EntryLogSettings {
  readonly admittedBy: (typeof admittedBy)[number]
  /** After how many hours without an exit an entry is marked, and somebody is asked to find out. */
  readonly exitMissingAfterHours: number
  /** Minutes after which what is entered into the ledger late needs a reason. */
  readonly lateAfterMinutes: number
  /** Days after the fiscal year's end in which its ledger still takes exits, corrections and the last log. */
  readonly closeAfterDays: number
}

/** What holds until a city settles otherwise. */
export const entryLogDefaults: EntryLogSettings = {
  admittedBy: 'manager-or-named',
  exitMissingAfterHours: 24,
  lateAfterMinutes: 60,
  closeAfterDays: 60,
}
