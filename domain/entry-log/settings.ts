import { number, oneOf } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How the ledger of entries is kept where Arts. 7(2), 10 and 11 are silent: operational settings. */
type EntryLogSettings = {
  /** Who admits somebody specially: the room's manager alone, or also the posts that the manager has named. */
  readonly admittedBy: 'manager' | 'manager-or-named'
  /** After how many hours without an exit an entry is marked, and somebody is asked to find out. */
  readonly exitMissingAfterHours: number
  /** Minutes after which what is entered into the ledger late needs a reason. */
  readonly lateAfterMinutes: number
  /** Days after the fiscal year's end in which its ledger still takes exits, corrections and the last log. */
  readonly closeAfterDays: number
}

/** They as they are declared. */
export const entryLogSettings = ownSettings<EntryLogSettings>('entry-log', {
  mark: '簿',
  kinds: {
    admittedBy: oneOf('manager', 'manager-or-named'),
    exitMissingAfterHours: number(1, 720),
    lateAfterMinutes: number(1, 10_080),
    closeAfterDays: number(1, 300),
  },
  delivered: { admittedBy: 'manager-or-named', exitMissingAfterHours: 24, lateAfterMinutes: 60, closeAfterDays: 60 },
})
