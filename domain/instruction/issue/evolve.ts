import type { EvolveOf } from '../../law/part.ts'
import { deliveredConcerned } from '../concerned.ts'
import type { InstructionState } from '../state.ts'
import type { IssueEvent } from './events.ts'

/** What an instruction is after it was drafted or issued. */
export const issueEvolve: EvolveOf<InstructionState, IssueEvent> = {
  InstructionDrafted: (state, { by, concerns, restsOn, ...terms }) => ({
    ...state,
    stage: 'draft',
    terms,
    restsOn: restsOn ?? null,
    concerns: concerns ?? deliveredConcerned(terms.addressee, false),
    dueOn: terms.dueOn,
    startedBy: state.startedBy ?? by,
    redraftedBy: state.startedBy === null ? [] : [...state.redraftedBy, by],
  }),
  InstructionIssued: (state, { by, number, concerns, restsOn, ...terms }) => ({
    ...state,
    stage: 'issued',
    number,
    terms,
    restsOn: restsOn ?? null,
    concerns: concerns ?? deliveredConcerned(terms.addressee, true),
    dueOn: terms.dueOn,
    startedBy: state.startedBy ?? by,
    issuedBy: by,
  }),
}
