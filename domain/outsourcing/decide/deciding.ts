import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { allTasksClosed, taskClosed } from '../../tasks/close-task.ts'
import type { TaskEnd, TaskEvent } from '../../tasks/task.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import type { OutsourcingEvent } from '../events.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingState } from '../state.ts'

export { alreadyPast, byOf, invalid, notYet, today, tooFar } from '../../law/deciding.ts'

/** The law's answer about an outsourcing case. */
export type Decision = Outcome<OutsourcingEvent, OutsourcingRefusal>

/** What one command's function is given: the command's data, the case, the rules, and who acts under which post. */
export type Decide<Data> = (data: Data, state: OutsourcingState, rules: Rules, by: By) => Decision

/** These events record the act; none where it was said already. */
export const accept = (...events: readonly OutsourcingEvent[]): Decision => ({ ok: true, events })

/** Closes the open task of a kind (and subject), and says how; none where it isn't open. */
export const closeTask = (state: OutsourcingState, kind: string, how: TaskEnd, about?: string): readonly TaskEvent[] =>
  taskClosed(state.tasks, kind, how, about)

/** Closes every open task of the case; the one of the kind that the act answers was answered. */
export const closeAllTasks = (state: OutsourcingState, how: TaskEnd, answered?: string): readonly TaskEvent[] =>
  allTasksClosed(state.tasks, how, answered)

/** Opens tasks, numbered on from those that the case has had. */
export const openTasks = (state: OutsourcingState, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(state.tasks, plans, rules)
