import { lawOf, type Decide, type Told } from '../law/command-law.ts'
import type { CityEvent } from './events.ts'
import type { CityRefusal } from './refusals.ts'
import type { CityRule } from './rules.ts'
import type { CityState, Step } from './state.ts'

/** The terms in which the law of the rule book is written. */
export interface CityLaw {
  readonly State: CityState
  readonly Event: CityEvent
  readonly Code: CityRefusal
  readonly Rule: CityRule
  readonly Who: 'administrator' | 'chair'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<CityLaw>()

/** What one command's function is. */
export type DecideCity<Data> = Decide<CityLaw, Data>
/** The same for what whoever operates the machine gives. */
export type ToldCity<Data> = Told<CityLaw, Data>
