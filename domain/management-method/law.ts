import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { ManagementMethodEvent } from './events.ts'
import type { ManagementMethodRefusal } from './refusals.ts'
import type { ManagementMethodRule } from './rules.ts'
import type { ManagementMethodState, Step } from './state.ts'

/** The terms in which the law of methods of management is written. */
export interface ManagementMethodLaw {
  readonly State: ManagementMethodState
  readonly Event: ManagementMethodEvent
  readonly Code: ManagementMethodRefusal
  readonly Rule: ManagementMethodRule
  readonly Who: 'drafters' | 'owner' | 'readers'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<ManagementMethodLaw>()
/** What one command's function is. */
export type DecideMethod<Data> = Decide<ManagementMethodLaw, Data>
/** The same for what time brings about. */
export type ToldMethod<Data> = Told<ManagementMethodLaw, Data>
/** The law's answer about a method. */
export type Decision = Verdict<ManagementMethodLaw>
