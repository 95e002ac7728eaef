import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { DecisionEvent } from './events.ts'

/** What a permit's case is after the manager decided. */
export const decisionEvolve: EvolveOf<EntryPermitState, DecisionEvent> = {
  EntryPermitted: (state, permit) => ({ ...state, stage: 'permitted', permit }),
  EntryRefused: (state, { reason, by }) => ({
    ...state,
    stage: 'closed',
    ending: { how: 'refused', on: tokyoDateOf(by.at), at: by.at, reason, by },
  }),
  EntryApplicationReturned: (state, returned) => ({ ...state, stage: 'returned', returned }),
}
