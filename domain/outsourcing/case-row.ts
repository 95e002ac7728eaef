import { candidatesOf } from './vetting/candidates.ts'
import type { OutsourcingState } from './state.ts'
import { numberText, waiting, type OwnRow } from '../law/case-row.ts'

/** An outsourcing case's row in the lists. */
export const outsourcingCaseRow = (state: OutsourcingState): OwnRow => {
  const vendor = vendorOf(state)
  const title = state.request?.title ?? ''
  return {
    fiscalYear: state.number?.fiscalYear ?? null,
    series: state.number?.series ?? null,
    serial: state.number?.serial ?? null,
    title,
    vendor,
    searched: [numberText(state.number), title, vendor],
    office: state.office,
    stage: state.stage,
    round: state.round,
    forCouncil: state.number !== null,
    startedBy: state.startedBy?.person ?? '',
    startedAt: state.startedBy?.at ?? '',
    ...period(state),
    ending: state.ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The contractor; before there is one, the vendor that is meant, the candidates of a tender, or who won it. */
const vendorOf = ({ contract, vetting, request }: OutsourcingState): string =>
  contract?.contractor ??
  (request?.award === 'after-award' ? (vetting?.vendor ?? '') : candidatesOf(request).join('、'))

/** The contract's period; before there is one, the period asked for. */
const period = ({ contract, request }: OutsourcingState): Pick<OwnRow, 'fromOn' | 'untilOn'> => ({
  fromOn: contract?.startsOn ?? request?.startsOn ?? null,
  untilOn: contract?.endsOn ?? request?.endsOn ?? null,
})
