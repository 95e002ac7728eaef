import type { PostId } from '../kernel/ids.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { openTask } from '../tasks/task.ts'
import type { InstructionEvent } from './events.ts'
import { addresseeOf } from './permits.ts'
import type { InstructionState } from './state.ts'

/** The letters that follow from an event, given the instruction as it is after the act (Arts. 6 and 11). */
export const lettersFor = (
  event: InstructionEvent,
  after: InstructionState,
  { roles }: Guideline,
): readonly LetterPlan[] => {
  switch (event.type) {
    case 'TaskOpened':
      // At the issue one letter is enough: the one that asks for the receipt. What is to be done stands behind its
      // link.
      return event.data.kind === 'carry-out' && after.stage === 'issued'
        ? []
        : [{ kind: 'task', to: event.data.askedOf, task: event.data.task }]
    case 'TaskReminded':
      return [{ kind: 'reminder', to: openTask(after.tasks, event.data.task)?.askedOf ?? [], task: event.data.task }]
    case 'TaskEscalated':
      return [{ kind: 'escalation', to: [event.data.to], task: event.data.task }]
    case 'InstructionWithdrawn':
      return [
        {
          kind: 'instruction-withdrawn',
          to: after.issuedBy || after.asked ? addressee(after) : [roles.secretariat.post],
          task: null,
        },
      ]
    case 'InstructionClosed':
      return [{ kind: 'instruction-closed', to: [...addressee(after), roles.secretariat.post], task: null }]
    default:
      return []
  }
}

const addressee = (state: InstructionState): readonly PostId[] => [addresseeOf(state)].filter((one) => one !== null)
