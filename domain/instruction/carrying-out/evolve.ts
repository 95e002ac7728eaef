import type { EvolveOf } from '../../law/part.ts'
import type { InstructionState } from '../state.ts'
import type { CarryingOutEvent } from './events.ts'

/** What an instruction is after what its addressee reported, and what the chief answered. */
export const carryingOutEvolve: EvolveOf<InstructionState, CarryingOutEvent> = {
  InstructionAcknowledged: (state, { by }) => ({ ...state, stage: 'in-hand', acknowledged: by }),
  ProgressReported: (state, progress) => ({ ...state, progress: [...state.progress, progress] }),
  CompletionReported: (state, report) => ({
    ...state,
    stage: 'reported',
    acknowledged: state.acknowledged ?? report.by,
    completions: [...state.completions, { ...report, returned: null }],
  }),
  ReportReturned: (state, returned) => ({
    ...state,
    stage: 'in-hand',
    dueOn: returned.dueOn,
    completions: state.completions.map((one, index) =>
      index === state.completions.length - 1 ? { ...one, returned } : one,
    ),
  }),
  InstructionExtended: (state, extension) => ({
    ...state,
    dueOn: extension.dueOn,
    extensions: [...state.extensions, extension],
  }),
}
