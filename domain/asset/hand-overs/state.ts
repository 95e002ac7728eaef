import type { By } from '../../kernel/by.ts'
import type { HandOver, TakenBack } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    readonly handOvers: readonly HandedOver[]
  }
}

/** Nothing was handed over. */
export const handOversBefore = { handOvers: [] } satisfies Partial<AssetState>

/** A hand-over: given, received, given back, and taken back, each by somebody. */
export interface HandedOver extends HandOver {
  readonly id: string
  readonly by: By
  readonly received: By | null
  readonly givenBack: { readonly note: string; readonly by: By } | null
  readonly takenBack: (TakenBack & { readonly by: By }) | null
}

/** The hand-overs that are not back yet. */
export const openHandOvers = ({ handOvers }: AssetState): readonly HandedOver[] =>
  handOvers.filter(({ takenBack }) => takenBack === null)
