import type { Rules } from '../../guideline/rules.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { CouncilState } from '../state.ts'
import { holdTask, replyTasks, type Begins } from './plans.ts'

/** Everyone is asked again whether they come, now to another day (Art. 5(2)). */
export const askedAgain = (state: CouncilState, to: Begins, rules: Rules): readonly TaskEvent[] => [
  ...closeTask(state, 'reply-attendance', 'ended'),
  ...closeTask(state, 'hold-meeting', 'ended'),
  ...openTasks(state, rules, ...replyTasks(to, rules), holdTask(to, rules)),
]
