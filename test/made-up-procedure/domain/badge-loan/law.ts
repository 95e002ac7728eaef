import { lawOf, type Decide, type Told } from '../law/command-law.ts'
import type { BadgeLoanEvent } from './events.ts'
import type { BadgeLoanRefusal } from './refusals.ts'
import type { BadgeLoanRule } from './rules.ts'
import type { BadgeLoanState, Step } from './state.ts'

/** The terms in which the law of badge loans is written. */
export interface BadgeLoanLaw {
  readonly State: BadgeLoanState
  readonly Event: BadgeLoanEvent
  readonly Code: BadgeLoanRefusal
  readonly Rule: BadgeLoanRule
  readonly Who: 'office' | 'secretariat'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<BadgeLoanLaw>()

/** What one command's function is. */
export type DecideLoan<Data> = Decide<BadgeLoanLaw, Data>
/** The same for what the practice is told. */
export type ToldLoan<Data> = Told<BadgeLoanLaw, Data>
