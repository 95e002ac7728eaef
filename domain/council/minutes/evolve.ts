import type { EvolveOf } from '../../law/part.ts'
import type { CouncilState } from '../state.ts'
import { closedWhenSettled } from '../telling/untold.ts'
import type { MinutesEvent } from './events.ts'

/** What a meeting is after its minutes were drafted, sent back or confirmed. */
export const minutesEvolve: EvolveOf<CouncilState, MinutesEvent> = {
  MinutesDrafted: (state, minutes) => ({ ...state, stage: 'minutes-confirmation', minutes }),
  MinutesReturned: (state, returned) => ({ ...state, stage: 'minutes', returns: [...state.returns, returned] }),
  MinutesConfirmed: (state, confirmed) => closedWhenSettled({ ...state, stage: 'settling', confirmed }),
}
