import { entryOf, type Register } from '../law/register.ts'
import { incidentCaseRow } from './case-row.ts'
import { officesConcerned } from './reading.ts'
import type { IncidentState } from './state.ts'

/** The register of incidents (事故台帳): what happened where, who reported it, and what is still open (Art. 22(5)). */
export const incidentRegister: Register<IncidentState> = {
  rows: (state) =>
    state.startedBy === null
      ? []
      : [
          entryOf(incidentCaseRow(state), {
            offices: officesConcerned(state),
            readers: [],
            forCouncil: true,
            cells: { reportedBy: state.report?.reportedBy ?? '' },
          }),
        ],
}
