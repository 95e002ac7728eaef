import { lawOf, type Decide, type Told, type Verdict } from '../law/command-law.ts'
import type { AuthorityEvent } from './events.ts'
import type { AuthorityRefusal } from './refusals.ts'
import type { AuthorityRule } from './rules.ts'
import type { AuthorityState, Step } from './state.ts'

/** The terms in which the law of authorities is written. */
export interface AuthorityLaw {
  readonly State: AuthorityState
  readonly Event: AuthorityEvent
  readonly Code: AuthorityRefusal
  readonly Rule: AuthorityRule
  readonly Who: 'any-office' | 'office' | 'officer' | 'manager' | 'registrar' | 'operator' | 'reporter'
  readonly Stage: Step
}

/** One row of a part's table of commands, and the events that record an act. */
export const { command, accept } = lawOf<AuthorityLaw>()

/** What one command's function is. */
export type DecideAuthority<Data> = Decide<AuthorityLaw, Data>

/** The same for what time or another case brings about. */
export type ToldAuthority<Data> = Told<AuthorityLaw, Data>

/** The law's answer about an authority. */
export type Decision = Verdict<AuthorityLaw>
