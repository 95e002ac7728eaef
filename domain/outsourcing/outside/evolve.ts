import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { OutsideEvent } from './events.ts'

/** What the case is after an outcome from outside was written down, or the chair sent it back. */
export const outsideEvolve: EvolveOf<OutsourcingState, OutsideEvent> = {
  OutsideOutcomeReported: (state, report) => ({
    ...state,
    outside: [...state.outside.filter((one) => one.part !== report.part), report],
    // Whoever checked the form may not take that back while the chair has the outcome before them.
    lastStep: report.part === null ? null : state.lastStep,
  }),
  OutcomeCorrected: (state, { part, ...council }) => {
    const goesOn = council.outcome === 'continued'
    if (part === null)
      return {
        ...state,
        council,
        // Asked again of the council, or decided on: what stood at the approval stays there until it is decided.
        stage: state.stage === 'approval' && goesOn ? 'deliberation' : state.stage,
        lastStep: state.stage === 'approval' ? null : state.lastStep,
      }
    const again = <Of extends { readonly id: string; readonly status: string; readonly council: object | null }>(
      one: Of,
    ): Of =>
      one.id === part
        ? { ...one, council, status: one.status === 'approval' && goesOn ? 'deliberation' : one.status }
        : one
    return { ...state, changes: state.changes.map(again), subcontracts: state.subcontracts.map(again) }
  },
  // What is returned was found by nobody: the task's end says so, and the history keeps what was written.
  OutsideOutcomeReturned: (state, { part }) => ({
    ...state,
    outside: state.outside.filter((one) => one.part !== part),
  }),
}
