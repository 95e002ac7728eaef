import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { EntrySupervisionEvent } from './events.ts'
import type { EntrySupervisionRefusal } from './refusals.ts'
import type { EntrySupervisionRule } from './rules.ts'
import type { EntrySupervisionState, Step } from './state.ts'

/** The terms in which the law of the supervision of entry is written. */
export interface EntrySupervisionLaw {
  readonly State: EntrySupervisionState
  readonly Event: EntrySupervisionEvent
  readonly Code: EntrySupervisionRefusal
  readonly Rule: EntrySupervisionRule
  readonly Who: 'chief' | 'heard'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<EntrySupervisionLaw>()
/** What one command's function is. */
export type DecideSupervision<Data> = Decide<EntrySupervisionLaw, Data>
/** The same for what time brings about. */
export type ToldSupervision<Data> = Told<EntrySupervisionLaw, Data>
/** The law's answer about a round. */
export type Decision = Verdict<EntrySupervisionLaw>
