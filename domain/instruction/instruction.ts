import type { Decider } from '../kernel/decider.ts'
import type { InstructionCommand } from './commands.ts'
import { decide } from './decide/decide.ts'
import type { InstructionEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { permits } from './permits.ts'
import type { InstructionRefusal } from './refusals.ts'
import { initialState, type InstructionState } from './state.ts'

/** The law of the chief's instructions (Arts. 6 and 11). */
export const instruction: Decider<InstructionState, InstructionCommand, InstructionEvent, InstructionRefusal> = {
  initialState,
  permits,
  decide,
  evolve,
}
