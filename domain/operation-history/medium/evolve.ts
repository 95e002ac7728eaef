import type { EvolveOf } from '../../law/part.ts'
import type { HistoryState } from '../state.ts'
import type { MediumEvent } from './events.ts'

/** What a medium is after it was archived, put right, or read. */
export const mediumEvolve: EvolveOf<HistoryState, MediumEvent> = {
  HistoryArchived: (state, { number, office, keptUntil, broughtInAs, by, ...medium }) => ({
    ...state,
    stage: 'kept',
    number,
    office,
    medium,
    keptUntil,
    broughtInAs,
    archivedBy: by,
    changedAt: by.at,
  }),
  HistoryCorrected: (state, { reason: _reason, by, keptUntil, ...medium }) => ({
    ...state,
    medium,
    keptUntil,
    changedAt: by.at,
  }),
  HistoryReadChecked: (state, check) => ({ ...state, checks: [...state.checks, check], changedAt: check.by.at }),
  HistoryCheckDue: (state, { nth }) => ({ ...state, checksAsked: nth }),
  // Of what was disposed of nothing is left to tell.
  HistoryWatchTold: (state, { said }) => ({
    ...state,
    told: said,
    stage: state.stage === 'telling' ? 'closed' : state.stage,
  }),
}
