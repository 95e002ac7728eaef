import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { TransferEvent } from './events.ts'

/** What an item is after its transfer was offered, accepted, declined or taken back. */
export const transferEvolve: EvolveOf<AssetState, TransferEvent> = {
  AssetTransferOffered: (state, transfer) => ({ ...state, transfer }),
  AssetTransferred: (state, { to, room, place }) => ({
    ...state,
    transfer: null,
    office: to,
    item: state.item === null ? null : { ...state.item, room, place },
  }),
  AssetTransferDeclined: (state) => ({ ...state, transfer: null }),
  AssetTransferWithdrawn: (state) => ({ ...state, transfer: null }),
}
