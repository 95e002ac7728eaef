import { caseNumberLabel } from '../../domain/outsourcing/case-number.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { searchText, waiting, type CaseRow } from './case-row.ts'

/** An outsourcing case's row in the lists. */
export const outsourcingCaseRow = (state: OutsourcingState): CaseRow => {
  const { number, request, contract } = state
  const vendor = contract?.contractor ?? state.vetting?.vendor ?? request?.vendor ?? ''
  const title = request?.title ?? ''
  return {
    fiscalYear: number?.fiscalYear ?? null,
    series: number?.series ?? null,
    serial: number?.serial ?? null,
    title,
    vendor,
    search: searchText(number ? caseNumberLabel(number) : '', title, vendor),
    office: state.office,
    stage: state.stage,
    round: state.round,
    submitted: number !== null,
    startedBy: state.startedBy?.person ?? '',
    startedAt: state.startedBy?.at ?? '',
    startsOn: contract?.startsOn ?? request?.startsOn ?? null,
    endsOn: contract?.endsOn ?? request?.endsOn ?? null,
    ending: state.ending?.how ?? null,
    ...waiting(state.tasks),
  }
}
