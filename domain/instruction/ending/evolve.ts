import type { EvolveOf } from '../../law/part.ts'
import type { InstructionState } from '../state.ts'
import type { EndingEvent } from './events.ts'

/** What an instruction is at its end. */
export const endingEvolve: EvolveOf<InstructionState, EndingEvent> = {
  InstructionWithdrawn: (state, { reason, by }) => ended(state, 'withdrawn', reason, by),
  InstructionClosed: (state, { note, by }) =>
    ended(state, state.stage === 'considering' ? 'noted' : 'completed', note, by),
}

type Ending = NonNullable<InstructionState['ending']>

const ended = (state: InstructionState, how: Ending['how'], reason: string, by: Ending['by']): InstructionState => ({
  ...state,
  stage: 'closed',
  ending: { how, reason, by },
})
