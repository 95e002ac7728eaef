import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { today } from '../../law/deciding.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { managerPosts } from '../posts.ts'
import type { EntryLogState } from '../state.ts'

/** The kinds of tasks about the lines of a ledger. */
export const entriesTasks = {
  'find-exit': { nature: 'do', days: 1, settleDays: true },
  'escort-lost': { nature: 'do', days: null },
} as const satisfies TaskKinds

/** Somebody finds out when whoever is missing an exit left (operational setting). */
export const exitTask = (entry: string, state: EntryLogState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(entriesTasks, 'find-exit'),
  askedOf: managerPosts(state, guideline),
  rule: 'exit-followed-up',
  answers: ['RecordExit'],
  about: entry,
})

/** The escort may not be there any more: another takes over, or all leave (Art. 7(2)). */
export const escortTask = (entry: string, state: EntryLogState, rules: Rules): TaskPlan => ({
  ...taskOf(entriesTasks, 'escort-lost'),
  askedOf: managerPosts(state, rules.guideline),
  rule: 'escort-registered',
  dueOn: today(rules),
  everyDay: true,
  answers: ['HandOverEscort', 'RecordExit'],
  about: entry,
})
