import type { EvolveOf } from '../../law/part.ts'
import type { InstructionState } from '../state.ts'
import type { HearingEvent } from './events.ts'

/** What the case is after a report was asked for or given. */
export const hearingEvolve: EvolveOf<InstructionState, HearingEvent> = {
  ReportRequested: (state, { number, ...asked }) => ({
    ...state,
    stage: 'hearing',
    number,
    asked,
    dueOn: asked.dueOn,
    startedBy: asked.by,
  }),
  ReportGiven: (state, report) => ({ ...state, stage: 'considering', report }),
}
