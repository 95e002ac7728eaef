import { lawOf, type Decide } from '../law/command-law.ts'
import type { PlanEvent } from './events.ts'
import type { PlanRefusal } from './refusals.ts'
import type { PlanRule } from './rules.ts'
import type { PlanState, Step } from './state.ts'

/** The terms in which the law of operation plans is written. */
export interface PlanLaw {
  readonly State: PlanState
  readonly Event: PlanEvent
  readonly Code: PlanRefusal
  readonly Rule: PlanRule
  readonly Who: 'drafters' | 'planner' | 'consulted'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<PlanLaw>()

/** What one command's function is. */
export type DecidePlan<Data> = Decide<PlanLaw, Data>
