import { noTasks } from '../tasks/task.ts'
import { issueBefore } from './issue/state.ts'
import { hearingBefore } from './hearing/state.ts'
import { carryingOutBefore } from './carrying-out/state.ts'
import type { InstructionState } from './state.ts'

/** An instruction before its first event. */
export const initialState: InstructionState = {
  stage: 'none',
  number: null,
  concerns: null,
  startedBy: null,
  ending: null,
  tasks: noTasks,
  ...issueBefore,
  ...hearingBefore,
  ...carryingOutBefore,
}
