import type { EvolveOf } from '../law/part.ts'
import type { SupervisionEvent } from './events.ts'
import { unreported, type EntrySupervisionState } from './state.ts'

/** What a round is after each of its events. */
export const entrySupervisionEvolve: EvolveOf<EntrySupervisionState, SupervisionEvent> = {
  SupervisionOpened: (state, { fromOn, untilOn, by, ...opened }) => ({
    ...state,
    ...opened,
    stage: 'reporting',
    period: { fromOn, untilOn },
    startedBy: by,
  }),
  EntryControlReported: (state, report) => {
    const after = { ...state, reports: [...state.reports, report] }
    return unreported(after).length === 0 ? { ...after, stage: 'considering' } : after
  },
  EntryReportAskedAgain: (state, asked) => ({ ...state, askedAgain: [...state.askedAgain, asked] }),
  EntryReportTimeOver: (state, { silent }) => ({ ...state, stage: 'considering', silent }),
  EntryControlInvestigated: (state, found) => ({ ...state, investigations: [...state.investigations, found] }),
  SupervisionConcluded: (state, concluded) => ({
    ...state,
    stage: 'closed',
    concluded,
    ending: { how: concluded.outcome },
  }),
  SupervisionDropped: (state) => ({ ...state, stage: 'closed', ending: { how: 'dropped' } }),
}
