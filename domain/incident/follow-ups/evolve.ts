import type { EvolveOf } from '../../law/part.ts'
import type { IncidentState } from '../state.ts'
import type { FollowUpsEvent } from './events.ts'

/** What an incident is after a follow-up was ordered or reported. */
export const followUpsEvolve: EvolveOf<IncidentState, FollowUpsEvent> = {
  FollowUpOrdered: (state, { followUp, text, askedOf, dueOn }) => ({
    ...state,
    followUps: [...state.followUps, { id: followUp, text, askedOf, dueOn, done: null }],
  }),
  FollowUpReported: (state, { followUp, ...done }) => ({
    ...state,
    followUps: state.followUps.map((one) => (one.id === followUp ? { ...one, done } : one)),
  }),
}
