import type { EvolveOf } from '../../law/part.ts'
import { deliveredConcerned } from '../concerned.ts'
import type { InstructionState } from '../state.ts'
import type { HearingEvent } from './events.ts'

/** What the case is after a report was asked for or given. */
export const hearingEvolve: EvolveOf<InstructionState, HearingEvent> = {
  ReportRequested: (state, { number, concerns, ...asked }) => ({
    ...state,
    stage: 'hearing',
    number,
    asked,
    concerns: concerns ?? deliveredConcerned(asked.addressee, true),
    dueOn: asked.dueOn,
    startedBy: asked.by,
  }),
  ReportGiven: (state, report) => ({ ...state, stage: 'considering', report }),
}
