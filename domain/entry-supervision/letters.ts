import { lettersOf } from '../law/part.ts'
import type { SupervisionEvent } from './events.ts'
import type { EntrySupervisionState } from './state.ts'

/** Whoever was heard is told what the chief makes of it. */
export const entrySupervisionLetters = lettersOf<EntrySupervisionState, SupervisionEvent>()({
  SupervisionConcluded: (_, { heard }) => [{ kind: 'supervision-concluded', to: heard, task: null }],
})
