import type { CommonRule } from '../law/common-rules.ts'
import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { OutsourcingEvent } from './events.ts'
import type { OutsourcingRefusal } from './refusals.ts'
import { beforeApproved, type Step } from './stages.ts'
import type { OutsourcingState } from './state.ts'

/** The rules that each part cites; a part says its own in its `rules.ts`. */
export interface OutsourcingRules {}

/** One of those, or of those that every procedure has. */
export type OutsourcingRule = OutsourcingRules[keyof OutsourcingRules] | CommonRule

/** The terms in which the law of outsourcing is written. */
export interface OutsourcingLaw {
  readonly State: OutsourcingState
  readonly Event: OutsourcingEvent
  readonly Code: OutsourcingRefusal
  readonly Rule: OutsourcingRule
  readonly Who:
    | 'head'
    | 'office'
    | 'concerned'
    | 'secretariat'
    | 'chair'
    | 'chief'
    | 'change-holder'
    | 'decider'
    | 'last'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<OutsourcingLaw>()

/** What one command's function is. */
export type DecideOutsourcing<Data> = Decide<OutsourcingLaw, Data>

/** What it is where the practice gives the command. */
export type ToldOutsourcing<Data> = Told<OutsourcingLaw, Data>

/** The law's answer about an outsourcing case. */
export type Decision = Verdict<OutsourcingLaw>

/** The refusal that says best why nothing can be asked of a contract yet: there is no approval (Art. 21). */
export const notApproved = {
  code: 'approval-missing',
  rule: 'approval-before-outsourcing',
  before: beforeApproved,
} as const
