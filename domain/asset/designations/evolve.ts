import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { DesignationEvent } from './events.ts'

/** What an item is after somebody was designated, or is so no longer. */
export const designationEvolve: EvolveOf<AssetState, DesignationEvent> = {
  AssetHandlerDesignated: (state, one) => ({
    ...state,
    designations: [...state.designations, { ...one, ended: null }],
  }),
  AssetDesignationEnded: (state, { designation, ...ended }) => ({
    ...state,
    designations: state.designations.map((one) => (one.id === designation ? { ...one, ended } : one)),
  }),
}
