import type { EvolveOf } from '../../law/part.ts'
import type { EntryLogState } from '../state.ts'
import type { KeepingEvent } from './events.ts'

/** What a ledger is after it was opened, its admitters named, or it was closed. */
export const keepingEvolve: EvolveOf<EntryLogState, KeepingEvent> = {
  EntryLogOpened: (state, { at, by, ...opened }) => ({
    ...state,
    ...opened,
    stage: 'open',
    openedAt: at,
    openedBy: by,
  }),
  AdmittersNamed: (state, { posts }) => ({ ...state, admitters: posts }),
  EntryLogClosed: (state, { at }) => ({ ...state, stage: 'closed', entries: [], ending: { how: 'year-over', at } }),
}
