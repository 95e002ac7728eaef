import type { EvolveOf } from '../../law/part.ts'
import type { AssetState } from '../state.ts'
import type { DisposalEvent } from './events.ts'

/** What an item is after its disposal was asked for, decided, taken back or carried out. */
export const disposalEvolve: EvolveOf<AssetState, DisposalEvent> = {
  AssetDisposalRequested: (state, request) => ({
    ...state,
    stage: 'disposal-asked',
    disposal: { ...request, decided: null },
  }),
  AssetDisposalDecided: (state, decided) => ({
    ...state,
    stage: decided.decision === 'approved' ? 'disposal-due' : 'kept',
    disposal: state.disposal === null ? null : { ...state.disposal, decided },
  }),
  AssetDisposalWithdrawn: (state) => ({ ...state, stage: 'kept', disposal: null }),
  AssetDisposed: (state, disposed) => ({
    ...state,
    stage: 'closed',
    disposed,
    ending: { how: 'disposed', by: disposed.by },
  }),
}
