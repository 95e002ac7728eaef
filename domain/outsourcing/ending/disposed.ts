import type { OutsourcingState } from '../state.ts'
import type { Disposal, PartyDisposal } from './state.ts'

/** The certificate of a party takes the place of its earlier one; one that names nobody is the contractor's. */
export const disposed = (state: OutsourcingState, report: Disposal): OutsourcingState => {
  const { party = 'contractor' } = report
  const theirs: PartyDisposal = { ...report, party }
  const others = state.oversight.disposals.filter((one) => one.party !== party)
  return {
    ...state,
    disposal: party === 'contractor' ? report : state.disposal,
    oversight: { ...state.oversight, disposals: [...others, theirs] },
  }
}
