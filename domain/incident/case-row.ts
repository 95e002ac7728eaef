import { tokyoDateOf } from '../kernel/instant.ts'
import type { IncidentState } from './state.ts'
import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'

/**
 * An incident's row in the lists (Art. 22(5)): from its discovery to its closing; whoever sits on the council reads it
 * from the first report on.
 */
export const incidentCaseRow = (state: IncidentState): OwnRow => {
  const { number, report, startedBy, ending } = state
  const title = report?.title ?? ''
  const reportedBy = report?.reportedBy ?? ''
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title, reportedBy],
    office: state.office,
    stage: state.stage,
    ...begun(startedBy),
    fromOn: report?.discoveredOn ?? null,
    untilOn: ending ? tokyoDateOf(ending.by.at) : null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}
