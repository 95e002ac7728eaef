import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { taskClosed } from '../../tasks/close-task.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { IncidentEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { closeIncidentTask } from '../plans.ts'
import type { IncidentRefusal } from '../refusals.ts'
import type { IncidentState } from '../state.ts'
import { whatIsOpen } from './what-is-open.ts'

/** The law's answer about an incident. */
export type Decision = Outcome<IncidentEvent, IncidentRefusal>

/** What one command's function is given: the command's data, the case, the rules, and who acts under which post. */
export type Decide<Data> = (data: Data, state: IncidentState, rules: Rules, by: By) => Decision

/** These events record the act; none where it was said already. */
export const accept = (...events: readonly IncidentEvent[]): Decision => ({ ok: true, events })

/** Opens tasks, numbered on from those that the case has had. */
export const openTasks = (state: IncidentState, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(state.tasks, plans, rules)

/**
 * These events record the act; and where nothing is open after it, the chief is asked to close the incident, while
 * what has been opened anew makes that pointless again.
 */
export const acceptAndSee = (state: IncidentState, rules: Rules, ...events: readonly IncidentEvent[]): Decision => {
  const after = events.reduce(evolve, state)
  const asked = after.tasks.open.some((one) => one.kind === 'close-incident')
  const isReady = whatIsOpen(after) === null
  if (isReady === asked) return accept(...events)
  return isReady
    ? accept(...events, ...openTasks(after, rules, closeIncidentTask(rules)))
    : accept(...events, ...taskClosed(after.tasks, 'close-incident', 'replaced'))
}
