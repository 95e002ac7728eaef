import type { EvolveOf } from '../../law/part.ts'
import type { InstructionState } from '../state.ts'
import type { IssueEvent } from './events.ts'

/** What an instruction is after it was drafted or issued. */
export const issueEvolve: EvolveOf<InstructionState, IssueEvent> = {
  InstructionDrafted: (state, { by, ...terms }) => ({
    ...state,
    stage: 'draft',
    terms,
    dueOn: terms.dueOn,
    startedBy: state.startedBy ?? by,
  }),
  InstructionIssued: (state, { by, number, ...terms }) => ({
    ...state,
    stage: 'issued',
    number,
    terms,
    dueOn: terms.dueOn,
    startedBy: state.startedBy ?? by,
    issuedBy: by,
  }),
}
