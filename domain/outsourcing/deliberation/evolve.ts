import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import { stepped } from '../stepped.ts'
import type { DeliberationEvent } from './events.ts'

/** What the case is after its form was accepted, the council has said something, or a proposal was noted. */
export const deliberationEvolve: EvolveOf<OutsourcingState, DeliberationEvent> = {
  FormAccepted: (state, { undeliberated = false, ownWork, by }) => ({
    ...stepped(state, undeliberated ? 'approval' : 'deliberation', 'form-check', by),
    formCheck: { by, ...(ownWork ? { ownWork } : {}) },
  }),
  CouncilOutcomeRecorded: (state, council) =>
    council.outcome === 'continued'
      ? { ...state, council, lastStep: null }
      : { ...stepped(state, 'approval', 'deliberation', council.by), council },
  ProposalNoted: (state, noted) => ({
    ...state,
    oversight: { ...state.oversight, proposals: [...state.oversight.proposals, noted] },
  }),
}
