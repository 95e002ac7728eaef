import type { By } from '../kernel/by.ts'
import type { ReturnTarget, Step } from './stages.ts'
import type { OutsourcingState } from './state.ts'

/** The case one step on; whoever took it may take it back while nobody has acted after it (引戻し). */
export const stepped = (state: OutsourcingState, stage: Step, from: ReturnTarget, by: By): OutsourcingState => ({
  ...state,
  stage,
  lastStep: { from, by },
})
