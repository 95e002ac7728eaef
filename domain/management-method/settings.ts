import { number } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How methods of management are kept where Arts. 14, 15, 18 and 19 are silent: operational settings. */
export const managementMethodSettings = ownSettings('management-method', {
  mark: '方',
  kinds: { acknowledgeWithinDays: number(1, 90), settleWithinDays: number(1, 60), reviewEveryMonths: number(1, 60) },
  delivered: {
    /** Business days in which those whom a version concerns acknowledge it. */
    acknowledgeWithinDays: 10,
    /** Business days in which a draft is settled. */
    settleWithinDays: 10,
    /** After how many months a version is looked at again. */
    reviewEveryMonths: 12,
  },
})
