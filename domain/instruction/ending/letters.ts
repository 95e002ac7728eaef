import { lettersOf } from '../../law/part.ts'
import { addresseesOf } from '../addressee.ts'
import type { InstructionState } from '../state.ts'
import type { EndingEvent } from './events.ts'

/** Whoever was asked hears that it is over, and so does the secretariat. */
export const endingLetters = lettersOf<InstructionState, EndingEvent>()({
  InstructionWithdrawn: (_, after, { roles }) => [
    {
      kind: 'instruction-withdrawn',
      to: after.issuedBy || after.asked ? addresseesOf(after) : [roles.secretariat.post],
      task: null,
    },
  ],
  InstructionClosed: (_, after, { roles }) => [
    { kind: 'instruction-closed', to: [...addresseesOf(after), roles.secretariat.post], task: null },
  ],
})
