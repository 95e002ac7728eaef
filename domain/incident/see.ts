import type { Rules } from '../guideline/rules.ts'
import type { Ruled } from '../law/command-law.ts'
import { closeTask, openTasks } from '../law/deciding.ts'
import { closeIncidentTask } from './closing/plans.ts'
import { whatIsOpen } from './closing/what-is-open.ts'
import { evolve } from './evolve.ts'
import { accept, type Decision, type IncidentLaw } from './law.ts'
import type { IncidentState } from './state.ts'

/**
 * These events record the act; and where nothing is open after it, the chief is asked to close the incident, while
 * what has been opened anew makes that pointless again (Art. 22(5)).
 */
export const acceptAndSee = (
  state: IncidentState,
  rules: Rules,
  ...events: readonly Ruled<IncidentLaw>[]
): Decision => {
  const after = events.reduce(evolve, state)
  const asked = after.tasks.open.some((one) => one.kind === 'close-incident')
  const isReady = whatIsOpen(after) === null
  if (isReady === asked) return accept(...events)
  return isReady
    ? accept(...events, ...openTasks(after, rules, closeIncidentTask(rules)))
    : accept(...events, ...closeTask(after, 'close-incident', 'replaced'))
}
