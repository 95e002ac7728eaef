import type { Decider } from '../law/decider.ts'
import type { IncidentCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { IncidentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { permits, powers } from './permits.ts'
import { incidentCaseRow } from './case-row.ts'
import { lettersFor } from './letters.ts'
import { incidentView } from './practice-view.ts'
import { mayReadIncident } from './reading.ts'
import { incidentTasks } from './task-kinds.ts'
import { handmade } from '../law/handmade.ts'
import { incidentRefusals, type IncidentRefusal } from './refusals.ts'
import { incidentRegister } from './register.ts'
import { initialState, type IncidentState } from './state.ts'

/** The law of incident reports (Art. 22(5)). */
export const incident: Decider<IncidentState, IncidentCommand, IncidentEvent, IncidentRefusal> = {
  initialState,
  permits,
  decide,
  evolve,
}

/** Incidents (Art. 22(5)). */
export const incidentProcedure = handmade<IncidentState, IncidentCommand, IncidentEvent>({
  name: 'incident',
  decider: incident,
  powers,
  startedBy: 'ReportIncident',
  stages: ['handling', 'telling'],
  refusals: incidentRefusals,
  taskKinds: incidentTasks,
  caseRow: incidentCaseRow,
  registers: { incidents: incidentRegister },
  lettersFor,
  view: incidentView,
  mayRead: ({ scope }, state) => mayReadIncident(scope, state),
})
