import type { EvolveOf } from '../../law/part.ts'
import type { EntryPermitState } from '../state.ts'
import type { BringingInEvent } from './events.ts'

/** What a permit's case is when it came in from paper: permitted, with a mark of where it comes from. */
export const bringingInEvolve: EvolveOf<EntryPermitState, BringingInEvent> = {
  EntryPermitBroughtIn: (state, { number, office, room, manager, keeper, holder, purpose, broughtInAs, ...permit }) => {
    const { by, fromOn, untilOn, fromTime, untilTime } = permit
    return {
      ...state,
      stage: 'permitted',
      number,
      office,
      room,
      manager,
      keeper,
      holder,
      asked: { purpose, fromOn, untilOn, fromTime, untilTime, belongings: '', by },
      startedBy: by,
      permit,
      broughtIn: { ...broughtInAs, by },
    }
  },
}
