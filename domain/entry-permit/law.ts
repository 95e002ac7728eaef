import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { EntryPermitEvent } from './events.ts'
import type { EntryPermitRefusal } from './refusals.ts'
import type { EntryPermitRule } from './rules.ts'
import type { EntryPermitState, Step } from './state.ts'

/** The terms in which the law of entry permits is written. */
export interface EntryPermitLaw {
  readonly State: EntryPermitState
  readonly Event: EntryPermitEvent
  readonly Code: EntryPermitRefusal
  readonly Rule: EntryPermitRule
  /** The office that applies, the room's manager, whoever keeps the ID device, and all of them together. */
  readonly Who: 'office' | 'manager' | 'keeper' | 'handlers'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<EntryPermitLaw>()

/** What one command's function is. */
export type DecideEntry<Data> = Decide<EntryPermitLaw, Data>
/** The same for what the practice does. */
export type ToldEntry<Data> = Told<EntryPermitLaw, Data>
/** The law's answer about a permit. */
export type Decision = Verdict<EntryPermitLaw>
