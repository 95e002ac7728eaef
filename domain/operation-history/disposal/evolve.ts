import type { EvolveOf } from '../../law/part.ts'
import { saidOf } from '../medium/said.ts'
import type { HistoryState } from '../state.ts'
import type { DisposalEvent } from './events.ts'

/** What a medium is after its disposal was asked for, decided, taken back or carried out. */
export const disposalEvolve: EvolveOf<HistoryState, DisposalEvent> = {
  HistoryDisposalAsked: (state, request) => ({
    ...state,
    stage: 'disposal-asked',
    disposal: { ...request, decided: null },
  }),
  HistoryDisposalDecided: (state, decided) => ({
    ...state,
    stage: decided.decision === 'approved' ? 'disposal-due' : 'kept',
    disposal: state.disposal === null ? null : { ...state.disposal, decided },
  }),
  HistoryDisposalWithdrawn: (state) => ({ ...state, stage: 'kept', disposal: null }),
  // The watch hears of it before the case is over, unless it knows already that nothing of it can be read.
  HistoryDisposed: (state, disposed) => ({
    ...state,
    stage: saidOf({ ...state, disposed }) === state.told ? 'closed' : 'telling',
    disposed,
    changedAt: disposed.by.at,
    ending: { how: 'disposed', by: disposed.by },
  }),
}
