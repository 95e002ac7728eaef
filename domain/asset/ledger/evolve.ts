import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { LedgerEvent } from './events.ts'

/** What an item is after something happened in the ledger. */
export const ledgerEvolve: EvolveOf<AssetState, LedgerEvent> = {
  AssetRegistered: (state, { number, broughtInAs, by, office, keptUntil, ...item }) => ({
    ...state,
    stage: 'kept',
    number,
    office,
    item,
    keptUntil,
    enteredBy: by,
    broughtInAs,
  }),
  AssetAmended: (state, { reason: _reason, by: _by, ...item }) => ({ ...state, item }),
  AssetRetentionChanged: (state, { keptUntil }) => ({ ...state, keptUntil }),
  AssetMeasuresRecorded: (state, measures) => ({ ...state, measures: [...state.measures, measures] }),
}
