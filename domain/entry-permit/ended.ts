import type { Rules } from '../guideline/rules.ts'
import { closeAllTasks, openTasks } from '../law/deciding.ts'
import type { TaskEvent } from '../tasks/task.ts'
import { overWithPermit, whenAccounted } from './identification/accounted.ts'
import { accountingTasks } from './identification/plans.ts'
import type { Ending, EntryPermitState } from './state.ts'

/**
 * A permit that is over: by its ID or key nobody enters any more, and until each is off the device or back the case
 * stays open (Art. 9).
 */
export const ended = (state: EntryPermitState, ending: Ending): EntryPermitState =>
  whenAccounted({
    ...state,
    stage: 'removing',
    ending,
    means: overWithPermit(state.means, ending.at),
    suspensions: state.suspensions.map((one) => (one.until === null ? { ...one, until: ending.at } : one)),
    renewal: { ...state.renewal, asked: null },
  })

/** What the end of a permit does to its tasks: what was asked is over, and what is still out is asked back. */
export const tasksAtEnd = (state: EntryPermitState, rules: Rules, answered?: string): readonly TaskEvent[] => {
  // What was to be removed before stays asked for, with its own day.
  const kept = new Set(state.tasks.open.filter(({ kind }) => kind === 'remove-id').map(({ about }) => about))
  return [
    ...closeAllTasks(
      { tasks: { ...state.tasks, open: state.tasks.open.filter(({ kind }) => kind !== 'remove-id') } },
      'ended',
      answered,
    ),
    ...openTasks(state, rules, ...accountingTasks(state, rules).filter(({ about }) => !kept.has(about ?? null))),
  ]
}
