import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import { disposed } from './disposed.ts'
import { ended } from '../in-effect/ended.ts'
import type { EndingEvent } from './events.ts'
import { partsEnded } from '../in-effect/parts-ended.ts'

/** What the case is after its contract ended, something came back, or it was closed. */
export const endingEvolve: EvolveOf<OutsourcingState, EndingEvent> = {
  ContractTerminated: (state, termination) => {
    const early = overseen(state, { termination })
    return state.contract ? { ...early, contract: { ...state.contract, endsOn: termination.endsOn } } : early
  },
  ContractSuspended: (state, suspension) =>
    overseen(state, { suspensions: [...state.oversight.suspensions, { ...suspension, resumed: null }] }),
  ContractResumed: (state, resumed) =>
    overseen(state, {
      suspensions: state.oversight.suspensions.map((one) => (one.resumed === null ? { ...one, resumed } : one)),
    }),
  ContractEnded: (state, { endsOn }) => ({ ...partsEnded(state, endsOn), stage: 'closing' }),
  DisposalRecorded: (state, report) => disposed(state, report),
  GivenRecorded: (state, { given: id, ...terms }) =>
    overseen(state, { given: [...state.oversight.given, { id, ...terms, takenBack: null }] }),
  TakenBackRecorded: (state, { given, ...takenBack }) =>
    overseen(state, { given: state.oversight.given.map((one) => (one.id === given ? { ...one, takenBack } : one)) }),
  OutsourcingClosed: (state, { note, answersFor = [], by }) =>
    ended(
      {
        ...state,
        inspections: state.inspections.map((one) =>
          answersFor.includes(one.id) ? { ...one, answeredFor: { note, by } } : one,
        ),
      },
      'completed',
      note,
      by,
    ),
}

const overseen = (state: OutsourcingState, to: Partial<OutsourcingState['oversight']>): OutsourcingState => ({
  ...state,
  oversight: { ...state.oversight, ...to },
})
