import { lawOf, type Decide, type Told } from '../law/command-law.ts'
import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'
import type { BadgeLoanEvent } from './events.ts'
import type { BadgeLoanRule } from './rules.ts'
import type { BadgeLoanState, Step } from './state.ts'

/** The reasons for which a loan is refused besides those that every procedure has. */
export const badgeLoanRefusals = { 'loan-reversed': 'unfit', 'loan-too-long': 'unfit' } as const satisfies RefusalKinds

/** The terms in which the law of badge loans is written. */
export interface BadgeLoanLaw {
  readonly State: BadgeLoanState
  readonly Event: BadgeLoanEvent
  readonly Code: keyof typeof badgeLoanRefusals | CommonRefusal
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
