import type { EvolveOf } from '../../law/part.ts'
import { restingOn } from '../resting-on.ts'
import { withNotice } from '../agenda/evolve.ts'
import type { CouncilState } from '../state.ts'
import { closedWhenSettled } from '../telling/untold.ts'
import type { CallingEvent } from './events.ts'

/** What a meeting is after its notice, an answer to it, an invitation, or the end of its plan. */
export const callingEvolve: EvolveOf<CouncilState, CallingEvent> = {
  MeetingCalled: (state, { number, shortNotice, note, holders = [], entrusted, by }) => ({
    ...restingOn(withNotice(state), 'call', entrusted),
    stage: 'called',
    missed: null,
    number,
    called: { by, shortNotice, note },
    noticed: { by, holders },
  }),
  GuestInvited: (state, { guest: id, post, items, why, person }) => ({
    ...state,
    guests: [...state.guests.filter((one) => one.id !== id), { id, post, items, why, ...(person ? { person } : {}) }],
    guestCount: Math.max(state.guestCount, Number(id.slice('guest-'.length))),
  }),
  GuestUninvited: (state, { guest }) => ({ ...state, guests: state.guests.filter((one) => one.id !== guest) }),
  AttendanceReplied: (state, { by: _by, ...reply }) => ({
    ...state,
    replies: [...state.replies.filter((one) => one.member !== reply.member), reply],
  }),
  MeetingCancelled: (state, { reason, entrusted, by }) =>
    closedWhenSettled({
      ...restingOn(state, 'cancel', entrusted),
      stage: 'settling',
      ending: { how: 'cancelled', reason, by },
    }),
}
