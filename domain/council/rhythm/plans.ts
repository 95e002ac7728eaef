import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { askedToConvene } from '../rests-on.ts'

/** The kind of task that a council leaves which hasn't met. */
export const rhythmTasks = { 'keep-rhythm': { nature: 'do', days: 5 } } as const satisfies TaskKinds

/** Whoever calls the council calls it, or says why it doesn't meet (Art. 5(1); operational setting). */
export const keepRhythmTask = (rules: Rules): TaskPlan => ({
  ...taskOf(rhythmTasks, 'keep-rhythm'),
  askedOf: askedToConvene('call', rules),
  rule: 'council-meets-in-time',
  answers: ['RecordWhyNotMet', 'CallMeeting'],
})
