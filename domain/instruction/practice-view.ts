import type { Instant } from '../kernel/instant.ts'
import { taskWakes, type TaskWake } from '../tasks/wakes.ts'
import type { InstructionState, Stage } from './state.ts'

/**
 * What the practice needs to see of an instruction: where it stands, and when its open tasks call, the earliest first.
 */
export interface InstructionView {
  readonly stage: Stage
  readonly wakes: readonly TaskWake[]
}

/** What the practice sees of an instruction when it looks. */
export const instructionView = (state: InstructionState, now: Instant): InstructionView => ({
  stage: state.stage,
  wakes: taskWakes(state.tasks, now).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
})
