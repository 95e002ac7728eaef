import type { EvolveOf } from '../../law/part.ts'
import { withItem } from '../agenda/evolve.ts'
import type { CouncilState } from '../state.ts'
import type { TellingEvent } from './events.ts'
import { closedWhenSettled } from './untold.ts'

/** What a meeting is after cases were told, or the next one was planned. */
export const tellingEvolve: EvolveOf<CouncilState, TellingEvent> = {
  ItemsTold: (state, { items }) =>
    closedWhenSettled(items.reduce((sum, { item, refusal }) => withItem(sum, item, { told: { refusal } }), state)),
  NextMeetingNoted: (state, next) => closedWhenSettled({ ...state, next }),
}
