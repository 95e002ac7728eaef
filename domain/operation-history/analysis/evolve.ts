import type { EvolveOf } from '../../law/part.ts'
import type { HistoryState } from '../state.ts'
import type { AnalysisEvent } from './events.ts'

/** What a medium is after an analysis was asked for, or made. */
export const analysisEvolve: EvolveOf<HistoryState, AnalysisEvent> = {
  HistoryAnalysisAsked: (state, one) => ({ ...state, analyses: [...state.analyses, { ...one, answered: null }] }),
  HistoryAnalysed: (state, { analysis, ...answered }) => ({
    ...state,
    analyses: state.analyses.map((one) => (one.id === analysis ? { ...one, answered } : one)),
  }),
}
