import { lawOf, type Decide, type Told } from '../law/command-law.ts'
import type { AssetEvent } from './events.ts'
import type { AssetRefusal } from './refusals.ts'
import type { AssetRule } from './rules.ts'
import type { AssetState, Step } from './state.ts'

/** The terms in which the law of information assets is written. */
export interface AssetLaw {
  readonly State: AssetState
  readonly Event: AssetEvent
  readonly Code: AssetRefusal
  readonly Rule: AssetRule
  readonly Who: 'owner' | 'owners-office' | 'keepers' | 'receivers' | 'accepting-office'
  readonly Stage: Step
}

/** One row of the table of commands, and the events that record an act. */
export const { command, accept } = lawOf<AssetLaw>()

/** What one command's function is. */
export type DecideAsset<Data> = Decide<AssetLaw, Data>
/** The same for what the practice does. */
export type ToldAsset<Data> = Told<AssetLaw, Data>
