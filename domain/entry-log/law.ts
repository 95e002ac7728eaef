import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { EntryLogEvent } from './events.ts'
import type { EntryLogRefusal } from './refusals.ts'
import type { EntryLogRule } from './rules.ts'
import type { EntryLogState, Step } from './state.ts'

/** The terms in which the law of the ledger of entries is written. */
export interface EntryLogLaw {
  readonly State: EntryLogState
  readonly Event: EntryLogEvent
  readonly Code: EntryLogRefusal
  readonly Rule: EntryLogRule
  readonly Who: 'keeper' | 'manager' | 'admitter' | 'recorder'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<EntryLogLaw>()

/** What one command's function is. */
export type DecideLog<Data> = Decide<EntryLogLaw, Data>
/** The same for what the practice does. */
export type ToldLog<Data> = Told<EntryLogLaw, Data>
/** The answer of the law. */
export type Decision = Verdict<EntryLogLaw>
/** The answer where it is no. */
export type Refused = Extract<Decision, { readonly ok: false }>
