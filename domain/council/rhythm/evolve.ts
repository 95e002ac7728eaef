import type { EvolveOf } from '../../law/part.ts'
import type { CouncilState } from '../state.ts'
import type { RhythmEvent } from './events.ts'

/** What a planned meeting is while it is asked why the council hasn't met. */
export const rhythmEvolve: EvolveOf<CouncilState, RhythmEvent> = {
  RhythmMissed: (state, { metOn, since, meetBy }) => ({ ...state, missed: { since: metOn ?? since, metOn, meetBy } }),
  RhythmKept: (state) => ({ ...state, missed: null }),
  WhyNotMetRecorded: (state, { reason, by }) => ({
    ...state,
    missed: null,
    whyNotMet: [...state.whyNotMet, { reason, by }],
  }),
}
