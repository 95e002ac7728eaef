import type { CommonRule } from '../law/common-rules.ts'
import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { IncidentEvent } from './events.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { IncidentState, Step } from './state.ts'

/** The rules that each part cites; a part says its own in its `rules.ts`. */
export interface IncidentRules {}

/** One of those, or of those that every procedure has. */
export type IncidentRule = IncidentRules[keyof IncidentRules] | CommonRule

/** The terms in which the law of incidents is written. */
export interface IncidentLaw {
  readonly State: IncidentState
  readonly Event: IncidentEvent
  readonly Code: IncidentRefusal
  readonly Rule: IncidentRule
  readonly Who: 'handlers' | 'secretariat' | 'chief' | 'secretariat-or-chief' | 'asked'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<IncidentLaw>()

/** What one command's function is. */
export type DecideIncident<Data> = Decide<IncidentLaw, Data>

/** The same for what the practice does. */
export type ToldIncident<Data> = Told<IncidentLaw, Data>

/** The law's answer about an incident. */
export type Decision = Verdict<IncidentLaw>
