/** When the stock-takes of information assets are: operational settings, for no text names a day. */
export interface StockTakeSettings {
  /** The month with which they begin by themselves. */
  readonly month: number
  /** Within so many days an office counts. */
  readonly withinDays: number
}

/** What holds until a city settles otherwise. */
export const stockTakeDefaults: StockTakeSettings = { month: 9, withinDays: 45 }
