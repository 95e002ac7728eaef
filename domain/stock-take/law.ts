import { lawOf, type Decide, type Told } from '../law/command-law.ts'
import type { StockTakeEvent } from './events.ts'
import type { StockTakeRefusal } from './refusals.ts'
import type { StockTakeRule } from './rules.ts'
import type { StockTakeState, Step } from './state.ts'

/** The terms in which the law of stock-takes is written. */
export interface StockTakeLaw {
  readonly State: StockTakeState
  readonly Event: StockTakeEvent
  readonly Code: StockTakeRefusal
  readonly Rule: StockTakeRule
  readonly Who: 'office' | 'head'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<StockTakeLaw>()

/** What one command's function is. */
export type DecideStockTake<Data> = Decide<StockTakeLaw, Data>
/** The same for what the practice does. */
export type ToldStockTake<Data> = Told<StockTakeLaw, Data>
