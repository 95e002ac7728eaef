import type { Decider } from '../kernel/decider.ts'
import type { IncidentCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { IncidentEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { permits } from './permits.ts'
import type { IncidentRefusal } from './refusals.ts'
import { initialState, type IncidentState } from './state.ts'

/** The law of incident reports (Art. 22(5)). */
export const incident: Decider<IncidentState, IncidentCommand, IncidentEvent, IncidentRefusal> = {
  initialState,
  permits,
  decide,
  evolve,
}
