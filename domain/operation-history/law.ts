import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { HistoryEvent } from './events.ts'
import type { HistoryRefusal } from './refusals.ts'
import type { HistoryRule } from './rules.ts'
import type { HistoryState, Step } from './state.ts'

/** The terms in which the law of the operation history's archive is written. */
export interface HistoryLaw {
  readonly State: HistoryState
  readonly Event: HistoryEvent
  readonly Code: HistoryRefusal
  readonly Rule: HistoryRule
  readonly Who: 'keepers' | 'manager' | 'askers'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<HistoryLaw>()

/** What one command's function is. */
export type DecideHistory<Data> = Decide<HistoryLaw, Data>
/** The same for what the practice does. */
export type ToldHistory<Data> = Told<HistoryLaw, Data>
/** What they answer. */
export type HistoryVerdict = Verdict<HistoryLaw>
