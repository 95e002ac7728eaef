import { number } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** For how long a badge is lent: an operational setting, for no text says. */
type BadgeLoanSettings = {
  /** So many days at most lie between the first and the last. */
  readonly longestInDays: number
}

/** They as they are declared, and the mark of a loan's number. */
export const badgeLoanSettings = ownSettings<BadgeLoanSettings>('badge-loan', {
  mark: '札',
  kinds: { longestInDays: number(1, 366) },
  delivered: { longestInDays: 366 },
})
