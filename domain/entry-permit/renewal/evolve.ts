import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { RenewalEvent } from './events.ts'

/** What a permit is after something happened about going on. */
export const renewalEvolve: EvolveOf<EntryPermitState, RenewalEvent> = {
  EntryRenewalSeasonBegan: (state, { untilOn }) => ({ ...state, renewal: { ...state.renewal, askedOf: untilOn } }),
  EntryRenewalAskedFor: (state, asked) => ({
    ...state,
    renewal: { ...state.renewal, askedOf: state.permit?.untilOn ?? null, asked },
  }),
  EntryRenewalNotWanted: (state) => state,
  EntryRenewalRefused: (state) => ({ ...state, renewal: { ...state.renewal, asked: null } }),
  EntryRenewed: (state, { untilOn, conditions, from, works, own, by }) => {
    const { permit, holder, renewal } = state
    if (permit === null) return state
    const moved = works !== null && holder?.kind === 'worker'
    return {
      ...state,
      permit: { ...permit, untilOn, conditions, own: permit.own || own },
      holder: moved ? { ...holder, ...works } : holder,
      earlier: moved
        ? [...state.earlier, { contract: holder.contract, subcontract: holder.subcontract, untilOn: from }]
        : state.earlier,
      renewal: { ...renewal, asked: null, times: renewal.times + 1, last: by },
    }
  },
}
