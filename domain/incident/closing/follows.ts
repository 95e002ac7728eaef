import type { Rules } from '../../guideline/rules.ts'
import { closeTask, openTasks } from '../../law/deciding.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { IncidentState } from '../state.ts'
import { closeIncidentTask } from './plans.ts'
import { whatIsOpen } from './what-is-open.ts'

/**
 * Where nothing is open after an act, the chief is asked to close the incident; what has been opened anew makes that
 * pointless again (Art. 22(5)).
 */
export const closingFollows = (after: IncidentState, rules: Rules): readonly TaskEvent[] => {
  const asked = after.tasks.open.some((one) => one.kind === 'close-incident')
  const isReady = after.stage === 'handling' && whatIsOpen(after) === null
  if (isReady === asked) return []
  return isReady ? openTasks(after, rules, closeIncidentTask(rules)) : closeTask(after, 'close-incident', 'replaced')
}
