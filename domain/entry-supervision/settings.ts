import { number } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How the control of entry is supervised where Art. 11 is silent: operational settings. */
export const entrySupervisionSettings = ownSettings('entry-supervision', {
  mark: '報',
  kinds: {
    everyMonths: number(1, 12),
    beginsAfterDays: number(1, 90),
    reportWithinDays: number(1, 90),
    considerWithinDays: number(1, 60),
  },
  delivered: {
    /** How many months a round reports on; the rounds of a year begin with its first month. */
    everyMonths: 3,
    /** How many days after the period's end a round begins: until then the devices' logs come in. */
    beginsAfterDays: 10,
    /** Business days in which the managers report. */
    reportWithinDays: 10,
    /** Business days in which the chief considers. */
    considerWithinDays: 10,
  },
})
