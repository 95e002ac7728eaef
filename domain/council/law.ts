import type { CommonRule } from '../law/common-rules.ts'
import { lawOf, type CommandLaw, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { CouncilEvent } from './events.ts'
import type { CouncilRefusal } from './refusals.ts'
import type { CouncilState, CouncilStep } from './state.ts'

/** The rules that each part cites; a part says its own in its `rules.ts`. */
export interface CouncilRules {}

/** One of those, or of those that every procedure has. */
export type CouncilRule = CouncilRules[keyof CouncilRules] | CommonRule

/** The terms in which the law of the security council is written. */
export interface CouncilLaw {
  readonly State: CouncilState
  readonly Event: CouncilEvent
  readonly Code: CouncilRefusal
  readonly Rule: CouncilRule
  readonly Who: 'secretariat' | 'chair' | 'chair-or-secretariat' | 'member'
  readonly Stage: CouncilStep
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<CouncilLaw>()

/** What one command's function is. */
export type DecideCouncil<Data> = Decide<CouncilLaw, Data>

/** The same for what the practice does. */
export type ToldCouncil<Data> = Told<CouncilLaw, Data>

/** What forbids a command on a meeting just now, whatever one writes. */
export type CouncilBar = NonNullable<CommandLaw<CouncilLaw>['bar']>

/** The law's answer about a meeting. */
export type Decision = Verdict<CouncilLaw>

/** A refusal of the council's law. */
export type Refused = Extract<Decision, { readonly ok: false }>
