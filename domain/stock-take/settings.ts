import { days, number } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** When the stock-takes of information assets are: operational settings, for no text names a day. */
type StockTakeSettings = {
  /** The month with which they begin by themselves. */
  readonly month: number
  /** Within so many days an office counts. */
  readonly withinDays: number
}

/** They as they are declared. */
export const stockTakeSettings = ownSettings<StockTakeSettings>('stock-take', {
  mark: '棚',
  kinds: { month: number(1, 12), withinDays: days(366) },
  delivered: { month: 9, withinDays: 45 },
})
