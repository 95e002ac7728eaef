import type { Rules } from '../../guideline/rules.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { keeperPosts } from '../posts.ts'
import type { EntryLogState } from '../state.ts'

/** The kind of task about the device's log. */
export const deviceTasks = { 'import-log': { nature: 'do', days: 7, settleDays: true } } as const satisfies TaskKinds

/** The month is over: whoever keeps the ledger brings its log in, or says that there is none (operational setting). */
export const importTask = (month: string, state: EntryLogState, { guideline }: Rules): TaskPlan => ({
  ...taskOf(deviceTasks, 'import-log'),
  askedOf: keeperPosts(state, guideline),
  rule: 'device-keeps-ledger',
  answers: ['NoteNoDeviceLog'],
  about: month,
})
