import type { Decider } from '../kernel/decider.ts'
import type { OutsourcingCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { OutsourcingEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { permits } from './permits.ts'
import type { OutsourcingRefusal } from './refusals.ts'
import { initialState, type OutsourcingState } from './state.ts'

/** The law of outsourcing (Arts. 20–23). */
export const outsourcing: Decider<OutsourcingState, OutsourcingCommand, OutsourcingEvent, OutsourcingRefusal> = {
  initialState,
  permits,
  decide,
  evolve,
}
