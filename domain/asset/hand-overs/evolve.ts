import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { HandedOver } from './state.ts'
import type { HandOverEvent } from './events.ts'

/** What an item is after it was handed over, received, given back or taken back. */
export const handOverEvolve: EvolveOf<AssetState, HandOverEvent> = {
  // A contractor's worker has signed on paper.
  AssetHandedOver: (state, one) => ({
    ...state,
    handOvers: [
      ...state.handOvers,
      { ...one, received: one.to.kind === 'worker' ? one.by : null, givenBack: null, takenBack: null },
    ],
  }),
  AssetReceived: (state, { handOver, by }) => changed(state, handOver, { received: by }),
  AssetGivenBack: (state, { handOver, ...givenBack }) => changed(state, handOver, { givenBack }),
  AssetTakenBack: (state, { handOver, ...takenBack }) => changed(state, handOver, { takenBack }),
}

const changed = (state: AssetState, id: string, change: Partial<HandedOver>): AssetState => ({
  ...state,
  handOvers: state.handOvers.map((one) => (one.id === id ? { ...one, ...change } : one)),
})
