import type { CommonRule } from '../law/common-rules.ts'
import { lawOf, type Decide, type Verdict } from '../law/command-law.ts'
import type { InstructionEvent } from './events.ts'
import type { InstructionRefusal } from './refusals.ts'
import type { InstructionState, Step } from './state.ts'

/** The rules that each part cites; a part says its own in its `rules.ts`. */
export interface InstructionRules {}

/** One of those, or of those that every procedure has. */
export type InstructionRule = InstructionRules[keyof InstructionRules] | CommonRule

/** The terms in which the law of instructions is written. */
export interface InstructionLaw {
  readonly State: InstructionState
  readonly Event: InstructionEvent
  readonly Code: InstructionRefusal
  readonly Rule: InstructionRule
  readonly Who: 'chief' | 'secretariat' | 'addressee'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<InstructionLaw>()

/** What one command's function is. */
export type DecideInstruction<Data> = Decide<InstructionLaw, Data>

/** The law's answer about an instruction. */
export type Decision = Verdict<InstructionLaw>
