import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { Loss } from './state.ts'
import type { LossEvent } from './events.ts'

/** What an item is after it was lost, found or written off. */
export const lossEvolve: EvolveOf<AssetState, LossEvent> = {
  AssetLost: (state, loss) => ({
    ...state,
    stage: 'lost',
    disposal: null,
    transfer: null,
    losses: [...state.losses, { ...loss, followed: null, found: null }],
  }),
  AssetLossFollowed: (state, { loss, ...followed }) => changed(state, loss, { followed }),
  AssetFound: (state, { loss, ...found }) => ({
    ...changed(state, loss, { found }),
    stage: 'kept',
    item: state.item === null ? null : { ...state.item, place: found.place },
  }),
  AssetWrittenOff: (state, { by }) => ({ ...state, stage: 'closed', ending: { how: 'written-off', by } }),
}

const changed = (state: AssetState, id: string, change: Partial<Loss>): AssetState => ({
  ...state,
  losses: state.losses.map((one) => (one.id === id ? { ...one, ...change } : one)),
})
