import type { Decider } from '../kernel/decider.ts'
import type { CouncilCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { CouncilEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { councilPermits } from './permits.ts'
import type { CouncilRefusal } from './refusals.ts'
import { initialCouncilState, type CouncilState } from './state.ts'

/** The law of the security council (Art. 5). */
export const council: Decider<CouncilState, CouncilCommand, CouncilEvent, CouncilRefusal> = {
  initialState: initialCouncilState,
  permits: councilPermits,
  decide,
  evolve,
}
