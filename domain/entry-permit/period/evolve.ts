import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { PeriodEvent } from './events.ts'

/** What a permit's case is after its time has passed. */
export const periodEvolve: EvolveOf<EntryPermitState, PeriodEvent> = {
  EntryPermitExpired: (state, { untilOn }) => ({
    ...state,
    stage: 'closed',
    ending: { how: 'expired', on: untilOn, reason: '', by: null },
  }),
}
