import type { EvolveOf } from '../../law/part.ts'
import type { IncidentState } from '../state.ts'
import type { ProposalEvent } from './events.ts'

/** What an incident is after it was proposed to the council, or that was answered. */
export const proposalEvolve: EvolveOf<IncidentState, ProposalEvent> = {
  CouncilProposed: (state, { proposal, reason }) => ({
    ...state,
    proposals: [...state.proposals, { id: proposal, reason, answer: null }],
  }),
  IncidentProposalNoted: (state, { about, outcome, note, meetingCase, item }) => ({
    ...state,
    proposals: state.proposals.map((one) =>
      one.id === about ? { ...one, answer: { outcome, note, meetingCase, item } } : one,
    ),
  }),
}
